<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcceptanceGone</name>
    <message numerus="yes">
        <source>%n acceptance(s) fit no finding any more (%1).
What was accepted was put right or has changed, so nothing is hidden by it.
Remove what is not needed any more.</source>
        <translation>
            <numerusform>%n acceptance fits no finding any more (%1).
What was accepted was put right or has changed, so nothing is hidden by it.
Remove what is not needed any more.</numerusform>
            <numerusform>%n acceptances fit no finding any more (%1).
What was accepted was put right or has changed, so nothing is hidden by it.
Remove what is not needed any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellEdits</name>
    <message numerus="yes">
        <source>Empty %n cell(s)</source>
        <translation>
            <numerusform>Empty %n cell</numerusform>
            <numerusform>Empty %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message numerus="yes">
        <source>Take over %n change(s)</source>
        <translation>
            <numerusform>Take over %n change</numerusform>
            <numerusform>Take over %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s) at another place</source>
        <translation>
            <numerusform>%n sector at another place</numerusform>
            <numerusform>%n sectors at another place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s) written differently</source>
        <translation>
            <numerusform>%n sector written differently</numerusform>
            <numerusform>%n sectors written differently</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) more</source>
        <translation>
            <numerusform>%n comment more</numerusform>
            <numerusform>%n comments more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) less</source>
        <translation>
            <numerusform>%n comment less</numerusform>
            <numerusform>%n comments less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) stand several times left; the last one of each counts, as TNAC reads it.</source>
        <translation>
            <numerusform>%n code stands several times left; the last one of each counts, as TNAC reads it.</numerusform>
            <numerusform>%n codes stand several times left; the last one of each counts, as TNAC reads it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) stand several times right; the last one of each counts, as TNAC reads it.</source>
        <translation>
            <numerusform>%n code stands several times right; the last one of each counts, as TNAC reads it.</numerusform>
            <numerusform>%n codes stand several times right; the last one of each counts, as TNAC reads it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetectionStep</name>
    <message numerus="yes">
        <source>An Otipass card: %1, %n character(s).</source>
        <translation>
            <numerusform>An Otipass card: %1, %n character.</numerusform>
            <numerusform>An Otipass card: %1, %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>&amp;Repair %Ln place(s)</source>
        <translation>
            <numerusform>&amp;Repair %Ln place</numerusform>
            <numerusform>&amp;Repair %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n renamed</numerusform>
            <numerusform>%n renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonRule</name>
    <message numerus="yes">
        <source>%n bracket(s) are never closed, the first of them in line %1.
TNAC cannot read the mapping, so cards are refused.
Look how much of the text is missing.</source>
        <translation>
            <numerusform>%n bracket is never closed, in line %1.
TNAC cannot read the mapping, so cards are refused.
Look how much of the text is missing.</numerusform>
            <numerusform>%n brackets are never closed, the first of them in line %1.
TNAC cannot read the mapping, so cards are refused.
Look how much of the text is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n closing bracket(s)</source>
        <translation>
            <numerusform>Add %n closing bracket</numerusform>
            <numerusform>Add %n closing brackets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgementEdits</name>
    <message numerus="yes">
        <source>Remove %n acceptance(s) that fit nothing any more</source>
        <translation>
            <numerusform>Remove %n acceptance that fits nothing any more</numerusform>
            <numerusform>Remove %n acceptances that fit nothing any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingEdits</name>
    <message numerus="yes">
        <source>Remove %n sectors</source>
        <translation>
            <numerusform>Remove %n sector</numerusform>
            <numerusform>Remove %n sectors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingEntryStep</name>
    <message numerus="yes">
        <source>%n mistake(s) in the text</source>
        <translation>
            <numerusform>%n mistake in the text</numerusform>
            <numerusform>%n mistakes in the text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>Take over %n sector(s)</source>
        <translation>
            <numerusform>Take over %n sector</numerusform>
            <numerusform>Take over %n sectors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewHtml</name>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairCommand</name>
    <message numerus="yes">
        <source>%n finding(s) before the repair.</source>
        <translation>
            <numerusform>%n finding before the repair.</numerusform>
            <numerusform>%n findings before the repair.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) left for you to decide.</source>
        <translation>
            <numerusform>%n finding left for you to decide.</numerusform>
            <numerusform>%n findings left for you to decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescueLayer</name>
    <message numerus="yes">
        <source>%n doubled brace(s) taken off</source>
        <translation>
            <numerusform>%n doubled brace taken off</numerusform>
            <numerusform>%n doubled braces taken off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n escape(s) of a string within a string turned back</source>
        <translation>
            <numerusform>%n escape of a string within a string turned back</numerusform>
            <numerusform>%n escapes of a string within a string turned back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n HTML entity(ies) turned into characters</source>
        <translation>
            <numerusform>%n HTML entity turned into characters</numerusform>
            <numerusform>%n HTML entities turned into characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n HTML tag(s) taken off</source>
        <translation>
            <numerusform>%n HTML tag taken off</numerusform>
            <numerusform>%n HTML tags taken off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line number(s) taken off</source>
        <translation>
            <numerusform>%n line number taken off</numerusform>
            <numerusform>%n line numbers taken off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of text before the JSON taken off</source>
        <translation>
            <numerusform>%n line of text before the JSON taken off</numerusform>
            <numerusform>%n lines of text before the JSON taken off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Python&apos;s letter before %n string(s) taken off</source>
        <translation>
            <numerusform>Python&apos;s letter before %n string taken off</numerusform>
            <numerusform>Python&apos;s letter before %n strings taken off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quote marks of a mail taken off %n line(s)</source>
        <translation>
            <numerusform>Quote marks of a mail taken off %n line</numerusform>
            <numerusform>Quote marks of a mail taken off %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table pipes taken off %n line(s)</source>
        <translation>
            <numerusform>Table pipes taken off %n line</numerusform>
            <numerusform>Table pipes taken off %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bullets of a list taken off %n line(s)</source>
        <translation>
            <numerusform>Bullets of a list taken off %n line</numerusform>
            <numerusform>Bullets of a list taken off %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time and name of a chat taken off %n line(s)</source>
        <translation>
            <numerusform>Time and name of a chat taken off %n line</numerusform>
            <numerusform>Time and name of a chat taken off %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n full-width mark(s) exchanged for plain ones</source>
        <translation>
            <numerusform>%n full-width mark exchanged for a plain one</numerusform>
            <numerusform>%n full-width marks exchanged for plain ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) put right where UTF-8 was taken for another encoding</source>
        <translation>
            <numerusform>%n place put right where UTF-8 was taken for another encoding</numerusform>
            <numerusform>%n places put right where UTF-8 was taken for another encoding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dictionary(ies) of Python written as objects</source>
        <translation>
            <numerusform>%n dictionary of Python written as an object</numerusform>
            <numerusform>%n dictionaries of Python written as objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of a mail&apos;s encoding turned back</source>
        <translation>
            <numerusform>%n place of a mail&apos;s encoding turned back</numerusform>
            <numerusform>%n places of a mail&apos;s encoding turned back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescueMend</name>
    <message numerus="yes">
        <source>%n no-break, zero-width or other odd space(s) put right</source>
        <translation>
            <numerusform>%n no-break, zero-width or other odd space put right</numerusform>
            <numerusform>%n no-break, zero-width or other odd spaces put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) taken out</source>
        <translation>
            <numerusform>%n comment taken out</numerusform>
            <numerusform>%n comments taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text around the JSON taken off at %n place(s)</source>
        <translation>
            <numerusform>Text around the JSON taken off at %n place</numerusform>
            <numerusform>Text around the JSON taken off at %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comma(s) too many taken out</source>
        <translation>
            <numerusform>%n comma too many taken out</numerusform>
            <numerusform>%n commas too many taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing comma(s) or colon(s) put in</source>
        <translation>
            <numerusform>%n missing comma or colon put in</numerusform>
            <numerusform>%n missing commas or colons put in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong separator(s) exchanged</source>
        <translation>
            <numerusform>%n wrong separator exchanged</numerusform>
            <numerusform>%n wrong separators exchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n string(s) put from single into double quote marks</source>
        <translation>
            <numerusform>%n string put from single into double quote marks</numerusform>
            <numerusform>%n strings put from single into double quote marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n string(s) put from typographic into plain quote marks</source>
        <translation>
            <numerusform>%n string put from typographic into plain quote marks</numerusform>
            <numerusform>%n strings put from typographic into plain quote marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) put into quote marks</source>
        <translation>
            <numerusform>%n word put into quote marks</numerusform>
            <numerusform>%n words put into quote marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) within strings written as JSON has them</source>
        <translation>
            <numerusform>%n character within strings written as JSON has them</numerusform>
            <numerusform>%n characters within strings written as JSON has them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) or number(s) written as JSON has them</source>
        <translation>
            <numerusform>%n word or number written as JSON has them</numerusform>
            <numerusform>%n words or numbers written as JSON has them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s) put right</source>
        <translation>
            <numerusform>%n other thing put right</numerusform>
            <numerusform>%n other things put right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowEdits</name>
    <message numerus="yes">
        <source>Add %n sectors</source>
        <translation>
            <numerusform>Add %n sector</numerusform>
            <numerusform>Add %n sectors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n sectors</source>
        <translation>
            <numerusform>Move %n sector</numerusform>
            <numerusform>Move %n sectors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanText</name>
    <message numerus="yes">
        <source>%1… (%n character(s))</source>
        <translation>
            <numerusform>%1… (%n character)</numerusform>
            <numerusform>%1… (%n characters)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectorStep</name>
    <message numerus="yes">
        <source>Door %1 leads into %n sectors, so no one mapping entry can be found. Leave it only one.</source>
        <translation>
            <numerusform>Door %1 leads into %n sector, so no one mapping entry can be found. Leave it only one.</numerusform>
            <numerusform>Door %1 leads into %n sectors, so no one mapping entry can be found. Leave it only one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkDifference</name>
    <message numerus="yes">
        <source>… and %n more lines</source>
        <translation>
            <numerusform>… and %n more line</numerusform>
            <numerusform>… and %n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more change(s)</source>
        <translation>
            <numerusform>… and %Ln more change</numerusform>
            <numerusform>… and %Ln more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::intake::IntakeSession</name>
    <message numerus="yes">
        <source>%n line(s) without a code were left out: %1</source>
        <translation>
            <numerusform>%n line without a code was left out: %1</numerusform>
            <numerusform>%n lines without a code were left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) go with no sector: %1</source>
        <translation>
            <numerusform>%n service goes with no sector: %1</numerusform>
            <numerusform>%n services go with no sector: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a sector code are not written.</source>
        <translation>
            <numerusform>%n row without a sector code is not written.</numerusform>
            <numerusform>%n rows without a sector code are not written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ledger::Ledger</name>
    <message numerus="yes">
        <source>%n let in without a sale</source>
        <translation>
            <numerusform>%n let in without a sale</numerusform>
            <numerusform>%n let in without a sale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be synchronised</source>
        <translation>
            <numerusform>%n waiting to be synchronised</numerusform>
            <numerusform>%n waiting to be synchronised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln control(s)</source>
        <translation>
            <numerusform>%L1 of %Ln control</numerusform>
            <numerusform>%L1 of %Ln controls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) made.</source>
        <translation>
            <numerusform>%n sale made.</numerusform>
            <numerusform>%n sales made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control(s) could not be sold and stay queued: the ledger says why.</source>
        <translation>
            <numerusform>%n control could not be sold and stays queued: the ledger says why.</numerusform>
            <numerusform>%n controls could not be sold and stay queued: the ledger says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control(s) wait for the next synchronisation.</source>
        <translation>
            <numerusform>%n control waits for the next synchronisation.</numerusform>
            <numerusform>%n controls wait for the next synchronisation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::otipass::CardDetector</name>
    <message numerus="yes">
        <source>The code has %n character(s).</source>
        <translation>
            <numerusform>The code has %n character.</numerusform>
            <numerusform>The code has %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code has %n character(s), not %1.</source>
        <translation>
            <numerusform>The code has %n character, not %1.</numerusform>
            <numerusform>The code has %n characters, not %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s); %1 are right.</source>
        <translation>
            <numerusform>%n character; %1 are right.</numerusform>
            <numerusform>%n characters; %1 are right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled up with zeros to %n digit(s).</source>
        <translation>
            <numerusform>Filled up with zeros to %n digit.</numerusform>
            <numerusform>Filled up with zeros to %n digits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::otipass::Exchange</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::rules::FindingsModel</name>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation>
            <numerusform>%1, %n finding</numerusform>
            <numerusform>%1, %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::session::DiffWords</name>
    <message numerus="yes">
        <source>%Ln line(s) that are the same</source>
        <translation>
            <numerusform>%Ln line that is the same</numerusform>
            <numerusform>%Ln lines that are the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts differ in %Ln place(s).</source>
        <translation>
            <numerusform>The texts differ in %Ln place.</numerusform>
            <numerusform>The texts differ in %Ln places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too much differs in %Ln place(s) to tell line by line: told as replaced as a whole there.</source>
        <translation>
            <numerusform>Too much differs in %Ln place to tell line by line: told as replaced as a whole there.</numerusform>
            <numerusform>Too much differs in %Ln places to tell line by line: told as replaced as a whole there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::session::FindSession</name>
    <message numerus="yes">
        <source>Replace “%1” with “%2” in %n place(s)</source>
        <translation>
            <numerusform>Replace “%1” with “%2” in %n place</numerusform>
            <numerusform>Replace “%1” with “%2” in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::session::ScanSession</name>
    <message numerus="yes">
        <source>door %1 › %n sector(s)</source>
        <translation>
            <numerusform>door %1 › %n sector</numerusform>
            <numerusform>door %1 › %n sectors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::session::TakeOverWords</name>
    <message numerus="yes">
        <source>Take %Ln place(s) of the text over</source>
        <translation>
            <numerusform>Take %Ln place of the text over</numerusform>
            <numerusform>Take %Ln places of the text over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::CompareBar</name>
    <message numerus="yes">
        <source>&amp;Take %n over</source>
        <translation>
            <numerusform>&amp;Take %n over</numerusform>
            <numerusform>&amp;Take %n over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::DocumentBinding</name>
    <message numerus="yes">
        <source>Delete at %n place(s) of the source</source>
        <translation>
            <numerusform>Delete at %n place of the source</numerusform>
            <numerusform>Delete at %n places of the source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type at %n place(s) of the source</source>
        <translation>
            <numerusform>Type at %n place of the source</numerusform>
            <numerusform>Type at %n places of the source</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::FindBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::FindingDetails</name>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>and %n more place</numerusform>
            <numerusform>and %n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair all like this (%n)</source>
        <translation>
            <numerusform>Repair all like this (%n)</numerusform>
            <numerusform>Repair all like this (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::ImportPreview</name>
    <message numerus="yes">
        <source>JSON of a whole mapping with %n sector(s)</source>
        <translation>
            <numerusform>JSON of a whole mapping with %n sector</numerusform>
            <numerusform>JSON of a whole mapping with %n sectors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>JSON of %n sector(s)</source>
        <translation>
            <numerusform>JSON of %n sector</numerusform>
            <numerusform>JSON of %n sectors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A table with %n row(s)</source>
        <translation>
            <numerusform>A table with %n row</numerusform>
            <numerusform>A table with %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n row(s)…</source>
        <translation>
            <numerusform>Looking at %n row…</numerusform>
            <numerusform>Looking at %n rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as it is</source>
        <translation>
            <numerusform>%n as it is</numerusform>
            <numerusform>%n as it is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n sector(s)</source>
        <translation>
            <numerusform>&amp;Take over %n sector</numerusform>
            <numerusform>&amp;Take over %n sectors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::IntakeDialog</name>
    <message numerus="yes">
        <source>%n cell(s) still to be answered</source>
        <translation>
            <numerusform>%n cell still to be answered</numerusform>
            <numerusform>%n cells still to be answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Confirm %n guessed pair(s)</source>
        <translation>
            <numerusform>&amp;Confirm %n guessed pair</numerusform>
            <numerusform>&amp;Confirm %n guessed pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::KeepingCommands</name>
    <message numerus="yes">
        <source>%n more work(s) were not saved when the program ended.</source>
        <translation>
            <numerusform>%n more work was not saved when the program ended.</numerusform>
            <numerusform>%n more works were not saved when the program ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::LedgerPage</name>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::MappingFind</name>
    <message numerus="yes">
        <source>Replaced in %n place(s).</source>
        <translation>
            <numerusform>Replaced in %n place.</numerusform>
            <numerusform>Replaced in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::PasteField</name>
    <message numerus="yes">
        <source>%n line(s) pasted. Press a key to empty this field.</source>
        <translation>
            <numerusform>%n line pasted. Press a key to empty this field.</numerusform>
            <numerusform>%n lines pasted. Press a key to empty this field.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::PasteOffer</name>
    <message numerus="yes">
        <source>Pasted text repaired: %n thing(s)</source>
        <translation>
            <numerusform>Pasted text repaired: %n thing</numerusform>
            <numerusform>Pasted text repaired: %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::QuickOpen</name>
    <message numerus="yes">
        <source>%n sector(s)</source>
        <translation>
            <numerusform>%n sector</numerusform>
            <numerusform>%n sectors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::SeverityFilter</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::Sidebar</name>
    <message numerus="yes">
        <source>%1, %n error(s)</source>
        <translation>
            <numerusform>%1, %n error</numerusform>
            <numerusform>%1, %n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n warning(s)</source>
        <translation>
            <numerusform>%1, %n warning</numerusform>
            <numerusform>%1, %n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::SynchroniseBar</name>
    <message numerus="yes">
        <source>Synch&amp;ronise %n offline control(s)</source>
        <translation>
            <numerusform>Synch&amp;ronise %n offline control</numerusform>
            <numerusform>Synch&amp;ronise %n offline controls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::TableCommands</name>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>Copied %n row.</numerusform>
            <numerusform>Copied %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill down %n cell(s)</source>
        <translation>
            <numerusform>Fill down %n cell</numerusform>
            <numerusform>Fill down %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type into %n cell(s)</source>
        <translation>
            <numerusform>Type into %n cell</numerusform>
            <numerusform>Type into %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Continue the series in %n cell(s)</source>
        <translation>
            <numerusform>Continue the series in %n cell</numerusform>
            <numerusform>Continue the series in %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cell(s)</source>
        <translation>
            <numerusform>Fill %n cell</numerusform>
            <numerusform>Fill %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::TableExchange</name>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took over %n sector(s).</source>
        <translation>
            <numerusform>Took over %n sector.</numerusform>
            <numerusform>Took over %n sectors.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::TnacCopy</name>
    <message numerus="yes">
        <source>The mapping parameters still have %n error(s).</source>
        <translation>
            <numerusform>The mapping parameters still have %n error.</numerusform>
            <numerusform>The mapping parameters still have %n errors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied with %n error(s). Type the password again in TNAC: its screen empties it.</source>
        <translation>
            <numerusform>Copied with %n error. Type the password again in TNAC: its screen empties it.</numerusform>
            <numerusform>Copied with %n errors. Type the password again in TNAC: its screen empties it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::TnacView</name>
    <message numerus="yes">
        <source>The mapping parameters still have %n error(s).</source>
        <translation>
            <numerusform>The mapping parameters still have %n error.</numerusform>
            <numerusform>The mapping parameters still have %n errors.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::TotalsBand</name>
    <message numerus="yes">
        <source>%n let in without a sale: nobody is paid for them.</source>
        <translation>
            <numerusform>%n let in without a sale: nobody is paid for it.</numerusform>
            <numerusform>%n let in without a sale: nobody is paid for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n let in offline: control and sale follow when you synchronise.</source>
        <translation>
            <numerusform>%n let in offline: control and sale follow when you synchronise.</numerusform>
            <numerusform>%n let in offline: control and sale follow when you synchronise.</numerusform>
        </translation>
    </message>
</context>
</TS>
