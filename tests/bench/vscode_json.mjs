// SPDX-License-Identifier: GPL-3.0-or-later
// How long VS Code's JSON service takes from one changed letter to fresh problems, for comparison with bench_edit.
// Optional: npm install vscode-json-languageservice, in the folder that this is run from, then
//   bench_edit --write big.json && node <here>/vscode_json.mjs big.json
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(process.cwd() + '/');
const { getLanguageService, TextDocument } = require('vscode-json-languageservice');
const service = getLanguageService({});
service.configure({ validate: true, allowComments: false });
let text = readFileSync(process.argv[2], 'utf8');

async function problems(version) {
    const document = TextDocument.create('file:///mapping.json', 'json', version, text);
    const parsed = service.parseJSONDocument(document);
    return (await service.doValidation(document, parsed)).length;
}

await problems(0);
const figures = {};
for (const [where, share] of [['top', 0], ['middle', 0.5], ['end', 0.999]]) {
    const times = [];
    for (let round = 0; round < 5; ++round) {
        const place = text.indexOf('PROVIDER#', Math.floor(share * text.length)) + 9;
        const begin = performance.now();
        text = text.slice(0, place) + 'A' + text.slice(place);
        await problems(round + 1);
        times.push(performance.now() - begin);
    }
    times.sort((a, b) => a - b);
    figures[`${where}_ms`] = Math.round(times[2]);
}
console.log(JSON.stringify({ name: 'vscode_json', figures }));
