// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/files_step.h"

#include "ledger/ledger.h"

namespace passerelle::scan
{

void FilesStep::run(const ScanContext &context, ScanState &state, const StepEnd &end) const
{
    StepResult result;
    if (context.fileFolder.isEmpty()) {
        end(result.pass(
            tr("No folder is chosen, so no file is written; the ledger holds what they would hold.")));
        return;
    }
    result.note(tr("Folder"), context.fileFolder);
    if (!context.files) {
        end(result.fail(context.filesProblem));
        return;
    }
    const CancelToken cancel;
    state.cancelRunning = [cancel] { cancel.cancel(); };
    ledger::Selection selection;
    selection.workspace = context.workspaceId();
    context.ledger->exportFiles(
        context.fileFolder, selection, context.files, cancel, state.owner,
        [end, result](const Result<QStringList> &written) mutable {
            if (!written) {
                end(result.fail(written.error()));
                return;
            }
            for (const QString &path : *written)
                result.note(tr("Written"), path, {},
                            tr("The files are written from the ledger by the file profile."));
            end(result.pass(tr("%n file(s) written.", nullptr, int(written->size()))));
        });
}

} // namespace passerelle::scan
