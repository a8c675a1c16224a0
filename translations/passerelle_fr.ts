<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Document</name>
    <message>
        <source>This file is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it under another name to change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Nothing was changed. Check the text again, then repeat the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile cannot be changed from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change lies beyond the end of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two parts of the change overlap.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
