<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%n departure(s) from JSON</source>
        <translation>
            <numerusform>%n departure from JSON</numerusform>
            <numerusform>%n departures from JSON</numerusform>
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
    <name>passerelle::ui::ScanPage</name>
    <message numerus="yes">
        <source>%n sale(s) made.</source>
        <translation>
            <numerusform>%n sale made.</numerusform>
            <numerusform>%n sales made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) made, others still wait. See the ledger.</source>
        <translation>
            <numerusform>%n sale made, others still wait. See the ledger.</numerusform>
            <numerusform>%n sales made, others still wait. See the ledger.</numerusform>
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
    <name>passerelle::ui::StationPanel</name>
    <message numerus="yes">
        <source>S&amp;ynchronise %n offline control(s)</source>
        <translation>
            <numerusform>S&amp;ynchronise %n offline control</numerusform>
            <numerusform>S&amp;ynchronise %n offline controls</numerusform>
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
