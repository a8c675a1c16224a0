<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new, empty workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace or mapping parameters from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the s&amp;ample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a complete workspace to try everything on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy for TNAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the mapping parameters to paste them into TNAC&apos;s screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the search field of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repair this finding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer the repairs of the chosen finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair all &amp;safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make every repair that keeps the meaning and has only one way to do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place of the next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place of the finding before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a &amp;card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the page on which cards are scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the last card once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the focus from pages to page to findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Passerelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program is and whose work it stands on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerStep</name>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the profile&apos;s answers matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer %1 of the API profile matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass lets the card in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass lets the card in, valid until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApiVersion</name>
    <message>
        <source>API version too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass controls need version 1.4 or higher of the organisation&apos;s access control API. With a lower one no control reaches SecuTix, and every card is refused. Have the version raised in the organisation&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the access control API is not known. Below 1.4 every card is refused. Look it up in the organisation&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access control API has the version %1; Otipass needs 1.4 or higher. Every card is refused. Have it raised in the organisation&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Find the mistakes of workspaces and mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A *.passerelle file or a mapping; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How findings are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least severity that ends with 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take text that is not UTF-8 for what it seems to be and go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandInput</name>
    <message>
        <source>Standard input could not be kept for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file instead, or make room in the folder for temporary files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input holds more than 256 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file instead, and make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Checks and repairs Otipass mappings of SecuTix access control, and plays scans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which version this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how this is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arguments are not understood: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See passerelle-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlBarcodeStep</name>
    <message>
        <source>Card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTI, card number and time stamp; season and product are stored with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control %1 is stored by the synchronisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control barcode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DescriptorPassword</name>
    <message>
        <source>No password can be read from file descriptor %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the shell that starts this program, for example with 3&lt; file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File descriptor %1 gave no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the password as its first line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetectionStep</name>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of card expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numotipass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumType is &quot;serial&quot; when the pass codes start with letters; otherwise it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device tells an Otipass card by its length, checksum and content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>An Otipass card: %1, %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Detection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceAndDoorStep</name>
    <message>
        <source>No device was chosen. Choose the device that the card is held before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no device %1. Choose one of the plan, or add it to the set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A helpdesk device checks and does not burn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device lets in although refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device controls one direction, In or Out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device %1 is linked to no door, so no sector and no mapping entry can be found. Link it to its door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device %1 is linked to door %2, which the plan does not have. Add the door or link the device to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device that scans Otipass cards is linked to a door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device %1 is linked to door %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device and door</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceDirection</name>
    <message>
        <source>Unknown direction of a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control device controls one direction, In or Out. With another word TNAC cannot tell whether a card comes or goes. Choose one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device %1 has the direction “%2”; TNAC knows In and Out. Choose one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceDoorUnknown</name>
    <message>
        <source>Device at an unknown door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is linked to a door that the plan does not have, so no sector is found and every card is refused there. Correct the name, or add the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device %1 is linked to the door %2, which the plan does not have. No sector is found, and every card is refused there. Correct the name, or add the door.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceForceEntry</name>
    <message>
        <source>Device lets in what was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With force entry the operator can let visitors in although the card was refused; there is then no sale and nobody is paid. Leave it on only where that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device %1 can let visitors in although Otipass refused the card. No sale is made for them. Leave it so only where that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceHelpdesk</name>
    <message>
        <source>Device only checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A helpdesk device checks a card and does not count it: no control is kept and no sale is made. Leave it on for a desk, never for a door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device %1 only checks cards and counts none, so no sale is made with it. Leave it so for a desk, not for a door.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceName</name>
    <message>
        <source>Name of a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TNAC takes capital letters, digits and underscores in the name of a control device. A device of another name cannot be set up, and nobody is let in with it. Rename it, in TNAC as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s name “%1” has other characters than capital letters, digits and underscores. TNAC does not take it, and nobody is let in with it. Rename it, in TNAC as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceNoDoor</name>
    <message>
        <source>Device without a door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TNAC finds the sector, and with it the mapping entry, by the door of the device. A device without a door refuses every card. Link it to a door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device %1 is linked to no door, so no sector is found and every card is refused there. Link it to a door.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceRepeated</name>
    <message>
        <source>Name of a device stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two devices have the same name. TNAC knows one device of a name only, so the settings of the other are lost. Rename one, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device %1 stands in the plan more than once (lines %2). TNAC knows one of a name only. Rename the others or remove them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Save the changes to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without saving, the changes since the last save are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>DoorDash</name>
    <message>
        <source>Dash in the name of a door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s application takes a text with a dash for the barcode of a ticket, not for a gate. The device cannot be set to this door, and nobody is let in there. Use an underscore, in TNAC as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door %1 has a dash in its name. Devices take that for a ticket&apos;s barcode and cannot be set to the door. Name it %2, in TNAC as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorNoSector</name>
    <message>
        <source>Door without a sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sector of the door is how the mapping entry is found. A door that leads into no sector refuses every Otipass card. Give it its sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door %1 leads into no sector, so no mapping entry is found and every card is refused there. Give it its sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it lead into %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorRepeated</name>
    <message>
        <source>Name of a door stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two doors have the same name, so nobody can say into which sector a device there leads. Cards may be checked against the wrong service. Rename one, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door %1 stands in the plan more than once (lines %2). It is not clear into which sector it leads, and cards may be checked against the wrong service. Rename the others or remove them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorSectorUnknown</name>
    <message>
        <source>Door leads into an unknown sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door leads into a sector that the plan does not name. It was probably mistyped: no mapping entry is found then, and every card is refused at that door. Correct it, or add the sector to the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door %1 leads into sector %2, which the plan does not name. It was probably mistyped, and cards are then refused there. Correct it, or add the sector to the plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorSeveralSectors</name>
    <message>
        <source>Door with several sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A door that a device for Otipass cards stands at must lead into exactly one sector, since the sector tells the mapping entry. With several TNAC cannot choose, and every card is refused. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door %1 leads into several sectors: %2. TNAC cannot tell which mapping entry counts, and every card is refused there. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only %1</source>
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
<context>
    <name>Encoding</name>
    <message>
        <source>no text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeStep</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes: Otipass may have counted the control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no: Otipass has not seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Otipass address must be allowed in the outgoing proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered with status %1 after %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileProblem</name>
    <message>
        <source>The file is not there, or not any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether it was moved, renamed or deleted, and open it from where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the workspace or the mapping inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a pipe or a device, which has no end and cannot be saved to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save its content to a file and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner for access, or open a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 256 MiB, so it can hardly be a mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was open before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the drive or the network connection, then open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message>
        <source>No folder is chosen, so no file is written; the ledger holds what they would hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are written from the ledger by the file profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterfaceType</name>
    <message>
        <source>Wrong interface type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TNAC knows Otipass interfaces by the type OTIPASS, to the letter. With another type the interface is not asked at all, and every card is refused. Choose OTIPASS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface type is missing. TNAC then does not ask Otipass, and every card is refused. Choose OTIPASS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface type is “%1”, not exactly OTIPASS. TNAC then does not ask Otipass, and every card is refused. Choose OTIPASS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write OTIPASS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonRule</name>
    <message>
        <source>Byte order mark at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some programs put an invisible mark before the text. Many parsers stumble over it: no card would then be let in, and nothing can be seen in the text. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text begins with an invisible byte order mark. A parser may stop at it, and no card is let in. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space that JSON does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-break and zero-width spaces come along when text is copied from a web page or a mail. They look like spaces or like nothing, but TNAC cannot read the mapping, and every card is refused. Put an ordinary space in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %2 holds the space %1, which JSON does not know. TNAC cannot read the mapping, so cards are refused. Put an ordinary space there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an ordinary space there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published example holds comments to explain it, but they must not be in what TNAC gets: the mapping cannot be read, and every card is refused. Remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %2 holds the comment “%1”. TNAC cannot read a mapping with comments, so cards are refused. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment begins with /* and never ends, so everything behind it is lost and TNAC cannot read the mapping. Remove the comment, or end it where it was meant to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment begins in line %2 and never ends. Everything behind it is lost, and cards are refused. Remove it or end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text before the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words or a Markdown fence came along when the mapping was copied. TNAC takes nothing but the JSON itself; every card is refused. Remove what stands before the first brace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands before the mapping, in line %2. TNAC cannot read it, so cards are refused. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the text before the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text after the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, a Markdown fence or a second mapping stand behind the end. TNAC takes one JSON object and nothing else; every card is refused. Remove what stands behind the last brace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands after the end of the mapping, in line %2. TNAC cannot read it, so cards are refused. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the text after the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma before a closing bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma behind the last member is allowed in many languages, but not in JSON: TNAC cannot read the mapping, and every card is refused. Remove the comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comma in line %2 has nothing behind it. TNAC cannot read the mapping, so cards are refused. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma with nothing before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two commas in a row, or one right behind an opening bracket, are not JSON: TNAC cannot read the mapping, and every card is refused. Remove the comma, or write what was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comma in line %2 has nothing before it. TNAC cannot read the mapping, so cards are refused. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members and sectors must be separated by commas. Without it TNAC cannot read the mapping, and every card is refused. Add the comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma is missing in line %2. TNAC cannot read the mapping, so cards are refused. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colon missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon must stand between a name and its value. Without it TNAC cannot read the mapping, and every card is refused. Add the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon is missing in line %2. TNAC cannot read the mapping, so cards are refused. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON separates members by commas and names from values by colons; semicolons and equals signs belong to other languages. TNAC cannot read the mapping, and every card is refused. Exchange the sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign %1 in line %2 is not one that JSON knows there. TNAC cannot read the mapping, so cards are refused. Put a comma or a colon in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an object each value needs a name before it. TNAC cannot read the mapping, and every card is refused. Write the name, or remove the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in line %2 has no name before it. TNAC cannot read the mapping, so cards are refused. Write the name or remove the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name must be followed by a colon and a value. TNAC cannot read the mapping, and every card is refused. Write the value, or remove the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in line %2 has no value. TNAC cannot read the mapping, so cards are refused. Write the value or remove the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON knows double quotes only. With single ones TNAC cannot read the mapping, and every card is refused. Exchange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in line %2 stands in single quotes. TNAC cannot read the mapping, so cards are refused. Use double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use double quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typographic quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail and word processors turn straight quotes into curved ones, which JSON does not know. TNAC cannot read the mapping, and every card is refused. Exchange them for straight ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in line %2 stands in typographic quotes. TNAC cannot read the mapping, so cards are refused. Use straight double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use straight double quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote missing at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text begins with a quote and its closing quote is missing, so what follows is taken for a part of it. TNAC cannot read the mapping, and every card is refused. Add the quote where the text should end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in line %2 has no closing quote. TNAC cannot read the mapping, so cards are refused. Add the quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the closing quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names must stand in double quotes. Without them TNAC cannot read the mapping, and every card is refused. Add the quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 in line %2 has no quotes. TNAC cannot read the mapping, so cards are refused. Add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the name in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes and other texts must stand in double quotes. Without them TNAC cannot read the mapping, and every card is refused. Add the quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text %1 in line %2 has no quotes. TNAC cannot read the mapping, so cards are refused. Add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line break inside a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text was broken over two lines, often by a mail program. TNAC cannot read the mapping, and every card is refused. Join the lines; write \n where the break is really meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in line %2 runs on over a line break. TNAC cannot read the mapping, so cards are refused. Join the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the line break as \n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control character inside a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tab or another invisible control character stands inside a text. JSON forbids it: TNAC cannot read the mapping, and every card is refused. Remove it if it came in by accident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in line %2 holds the control character %1. TNAC cannot read the mapping, so cards are refused. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the control character as an escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape that JSON does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash begins an escape, and only a few are known. TNAC cannot read the mapping, and every card is refused. Write the backslash twice if a backslash is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The escape %1 in line %2 is not one that JSON knows. TNAC cannot read the mapping, so cards are refused. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the backslash twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was saved in another encoding, such as Windows-1252, or is damaged. TNAC cannot read the mapping, and every card is refused. Write the character again, or convert the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %2 holds bytes that are not UTF-8. TNAC cannot read the mapping, so cards are refused. Write the character again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert the bytes to UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number that JSON does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leading zeros, a plus sign, hexadecimal digits, NaN and Infinity are not JSON. TNAC cannot read the mapping, and every card is refused. Codes belong in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 in line %2 is not written as JSON knows it. TNAC cannot read the mapping, so cards are refused. Put it in quotes if it is a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number as JSON knows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word that JSON does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON knows true, false and null, in small letters. TNAC cannot read the mapping with another word, and every card is refused. Write the word as JSON does, or put it in quotes if it is a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word %1 in line %2 is not one that JSON knows. TNAC cannot read the mapping, so cards are refused. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the word as JSON knows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bracket that is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A brace or bracket is opened and never closed, often because the end was not copied. TNAC cannot read the mapping, and every card is refused. Add the bracket; look whether more is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket %1 in line %2 is never closed. TNAC cannot read the mapping, so cards are refused. Add the closing bracket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the closing bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing bracket too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A brace or bracket is closed that was never opened. TNAC cannot read the mapping, and every card is refused. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket %1 in line %2 closes nothing. TNAC cannot read the mapping, so cards are refused. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bracket of the wrong kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a brace opens a brace must close, and the same for square brackets. TNAC cannot read the mapping, and every card is refused. Exchange the bracket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket %1 in line %2 is of the other kind than the one it closes. TNAC cannot read the mapping, so cards are refused. Exchange it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brackets are nested more than 512 levels deep. No mapping needs more than three; this is probably not one. Open the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From line %2 on the text is nested more than 512 levels deep and was not read further. This is probably not a mapping. Open the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that means nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands here of which nothing can be made. TNAC cannot read the mapping, and every card is refused. Remove it, or put it in quotes if it is a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be made of “%1” in line %2. TNAC cannot read the mapping, so cards are refused. Remove it or put it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds no value at all, so TNAC knows no sector, and every card is refused. Paste the mapping parameters, or add a first sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty. TNAC knows no sector then, so every card is refused. Paste the mapping parameters or add a sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with an empty mapping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeychainProblem</name>
    <message>
        <source>This computer offers no keychain to keep passwords in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password once each time the program starts, or start a keychain service (on Linux for example gnome-keyring).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, so the password cannot be read or kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or type the password for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused access to the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow this program in the keychain&apos;s settings, or type the password for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a question of the keychain behind other windows and try again, or type the password for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is longer than the 2560 bytes that a keychain takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the API key alone was pasted, without the text around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or type the password for this session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>Passwords are kept in this computer&apos;s keychain and stay there when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoneSurrogate</name>
    <message>
        <source>Half a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value holds one half of an escaped character without the other. JSON allows that, but no two programs read it the same way, so the value is not what anybody meant. Write the character again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in line %2 holds half of an escaped character. Programs read it differently, so the value is not what was meant. Write the character again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in, sale made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in, sale to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in, no sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an Otipass card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingEdits</name>
    <message>
        <source>Set project id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set card numbers to serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set card numbers to digits only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename sector %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>season code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set service id of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set space id of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set season code of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set product code of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sector %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate sector %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove sector %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n sectors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingEntryStep</name>
    <message>
        <source>Mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n departure(s) from JSON</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What TNAC gets must be JSON: no comments, nothing left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping parameters are not JSON, so TNAC reads no sector from them. Repair what the findings name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code stands several times; an ordinary parser keeps the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sector code may stand only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry of sector %1 has no %2, so Otipass cannot be asked. Enter what Otipass provided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector %1 is checked at service %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry for each sector, keyed by the sector code as TNAC has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping has no entry for sector %1, so every card is refused there. Add the entry, or correct the code on one of both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberCase</name>
    <message>
        <source>Member with other capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name differs from a known one only in capitals, spaces, dashes or underscores. TNAC looks for the exact name and does not find it: cards are refused, or no sale is made. Write the name exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be written %2 exactly. TNAC does not find it so, and cards are refused. Correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in sector %2 must be written %3 exactly. TNAC does not find it so: cards are refused, or no sale is made. Correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberMissing</name>
    <message>
        <source>Member missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sector needs a service id and a space id, with which Otipass is asked, and a season code and a product code, on which the sale is made; the project id goes into every question. Without the first two cards are refused at the door; without the others visitors may be let in and no sale is made. Add the member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OtipassProjectId is missing. Otipass cannot be asked without it, so cards are refused. Add the last part of the address that Otipass provided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sectorInfos is missing, so TNAC knows no sector and every card is refused. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing in sector %2. Otipass cannot be asked without it, so cards are refused there. Add it as Otipass provided it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing in sector %2. Visitors may be let in there and no sale can be made. Add the code as SecuTix has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberMisspelt</name>
    <message>
        <source>Misspelt member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name differs from a known one by a letter or two. TNAC looks for the exact name and does not find it: cards are refused, or no sale is made. Correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is probably %2, misspelt. TNAC does not find it so, and cards are refused. Correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in sector %2 is probably %3, misspelt. TNAC does not find it so: cards are refused, or no sale is made. Correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberRepeated</name>
    <message>
        <source>Member stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object holds two members of one name. Most parsers keep the last one without a word, so what the other says is lost: cards may be checked against the wrong service or sold on the wrong product. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands twice (lines %2). TNAC keeps the last one; what the other says is lost. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands twice in sector %2 (lines %3). TNAC keeps the last one; what the other says is lost. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the first of the two, which says the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the last one, as TNAC does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the first one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberType</name>
    <message>
        <source>Value of the wrong type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes and ids are texts in quotes, and each sector is an object in braces. TNAC does not find what it looks for when a value is of another type, and cards are refused. Put a code in quotes; write the sector&apos;s members in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping must be an object in braces, not %1. TNAC knows no sector then, so cards are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sectorInfos must be an object in braces, not %1. TNAC knows no sector then, so cards are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a text in quotes, not %2. TNAC does not find it then, and cards are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector %1 must hold its members in braces, not %2. Cards are refused there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of sector %2 must be a text in quotes, not %3. TNAC does not find it then, and cards are refused or no sale is made. Put the code in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 in quotes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberUnknown</name>
    <message>
        <source>Unknown member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure does not know a member of this name, and TNAC pays no attention to it. That does no harm at the door unless something else was meant by it. Check the name against the published reference, or remove the member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a member that the procedure knows; TNAC pays no attention to it. Check the name, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in sector %2 is not a member that the procedure knows; TNAC pays no attention to it. Check the name, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryStore</name>
    <message>
        <source>in memory, until the program ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords are kept in memory until the program ends, because no keychain can be used on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoSectors</name>
    <message>
        <source>No sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TNAC finds the ids and codes by the sector of the door. Without a sector in the mapping every card is refused. Add one entry for each sector that has Otipass visitors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sectorInfos holds no sector, so every card is refused. Add one entry for each sector that has Otipass visitors.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumType</name>
    <message>
        <source>Unknown kind of card numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumType is serial where pass codes start with letters, and is left out where they are numbers; there is no other value. With another one cards are not detected as Otipass cards, or Otipass is asked for the wrong kind of number. Choose one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumType is “%1”; only serial is known. Cards are not recognised or are refused. Write serial if pass codes start with letters, otherwise remove the member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass codes start with letters: write serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass codes are numbers: remove NumType</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OddOne</name>
    <message>
        <source>Sector %1 alone has the %2 %3; all others have %4. Its sales probably go to the wrong place. Check it with SecuTix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1, as all others have</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordMissing</name>
    <message>
        <source>No password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass answers only with the password, an API key, that it provided. TNAC&apos;s screen empties it at every save, so every card is refused after a change there until it is typed again. Type it once; it is kept in the keychain and never in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is known for this workspace, so Otipass does not answer and every card is refused. Type the one that Otipass provided.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordUnavailable</name>
    <message>
        <source>Password cannot be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, missing or refuses, so nobody can say whether the password is known. Scans ask for it and fail without it. Unlock the keychain, or type the password for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not give the password, so scans fail until it does. Unlock it, or type the password for this session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message>
        <source>Mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanNameMissing</name>
    <message>
        <source>Door or device without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A door or a device without a name cannot be found by anything: no device can be linked to the door, and no scan can be made with the device. Write its name as TNAC has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A door of the plan has no name, so no device can be linked to it. Write its name as TNAC has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device of the plan has no name, so no scan can be made with it. Write its name as TNAC has it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanSectorRepeated</name>
    <message>
        <source>Sector stands twice in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan names a sector more than once. That does no harm at the door, but the second was probably meant to be another sector. Correct or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan names sector %1 more than once (lines %2). Another sector was probably meant. Correct or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrerequisiteRepairs</name>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie it to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow Pending account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrerequisiteRule</name>
    <message>
        <source>Code of the sales channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SecuTix finds the sales channel for Otipass controls by its code, which must be exactly OTIPASS. With another code visitors are let in and no sale is made. Give the channel this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the sales channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel must be an external sales channel of the type STX_File, or controls are not taken as sales: visitors are let in and nobody is paid. Make a channel of this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No external contingent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales are made from an external contingent tied to the channel; its name and code do not matter. Without one visitors are let in and no sale is made. Create it in SecuTix and enter its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contingent tied to another channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contingent must be tied to the sales channel of Otipass. Otherwise visitors are let in and no sale is made. Tie it to the channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Otipass contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each order needs a contact that buys. Without it visitors are let in and no sale is made. Create the contact in SecuTix and enter its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact may not pay by Pending account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders for Otipass entries are paid by Pending account, which the contact must be allowed. Otherwise visitors are let in and no sale is made. Allow it among the contact&apos;s payment modes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No external sales interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An external interface tied to the channel turns controls into orders. Without it visitors are let in and no sale is made. Create it in SecuTix and enter its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface tied to another channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The external interface must be tied to the sales channel of Otipass. Otherwise it does not see the controls, visitors are let in and no sale is made. Tie it to the channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product of the mapping not in the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale is made on the season and the product that the mapping names. Where SecuTix does not have them, visitors are let in and no sale is made. Add the product, or correct the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product of another family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries need a product of the family Open Pass, since a card can be controlled many times. With another family visitors are let in and no sale is made. Use a product of this family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product without a tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access control interface must map each product to a tariff code, from which the order is made. Without it visitors are let in and no sale is made. Map the product to a tariff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quota on the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contingent needs a quota on the product. Without it visitors are let in and no sale is made. Give the contingent a quota in SecuTix, and enter it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductOddOne</name>
    <message>
        <source>One sector with another product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sector has a product code of its own while all others agree. It is probably mistyped: its sales then go to the wrong product, or are not made. This is a hint: check it with SecuTix.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductPrice</name>
    <message>
        <source>Price of a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price (amount x 100) and the VAT (per cent x 100) go into the file that the sale is made from. Without a price SecuTix takes the tariff&apos;s, if it takes the line at all; a negative one is refused. Enter both as SecuTix has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VAT of product %1 is %2 per cent x 100, which cannot be. The sale may be refused. Enter it as SecuTix has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product %1 has no price. The sale may be refused, or made at another price. Enter it as SecuTix has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of product %1 is negative. The sale is refused. Enter it as SecuTix has it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductRepeated</name>
    <message>
        <source>Product stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale names a product of one season more than once, so it is not clear which tariff and quota count. The first is taken. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product %1 of season %2 stands in the sale more than once (lines %3). It is not clear which tariff counts; the first is taken. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectIdCase</name>
    <message>
        <source>Project id in capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass hands out project ids in small letters, as the last part of an address, and addresses tell capitals apart. This is a hint: if Otipass knows it in small letters only, every card is refused. Compare it with the address that Otipass provided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project id %1 holds capitals. If Otipass knows it in small letters only, every card is refused. Compare it with the address that Otipass provided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectIdCharacters</name>
    <message>
        <source>Project id holds a character that addresses do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project id is one part of an address: letters, digits, dashes, dots and underscores. With another character in it Otipass is asked at a place that does not exist, and every card is refused. Write it as it stands at the end of the address that Otipass provided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project id “%1” holds a character that does not stand in an address. Otipass is then asked at a place that does not exist, and every card is refused. Write it as Otipass provided it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectIdSlash</name>
    <message>
        <source>Project id holds a slash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project id is one part of an address, between two slashes that TNAC writes itself. With a slash in it Otipass is asked at another place, and every card is refused. Remove the slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project id %1 holds a slash. Otipass is then asked at another place, and every card is refused. Remove the slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectIdUrl</name>
    <message>
        <source>Project id holds an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OtipassProjectId is only the last part of the address that Otipass provided, such as toulouse. With the whole address in it Otipass is asked at a place that does not exist, and every card is refused. Keep the last part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project id is the address %1. Otipass is then asked at a place that does not exist, and every card is refused. Write only its last part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the last part: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProxyHost</name>
    <message>
        <source>Proxy without a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is to go through a proxy that is entered by hand, but its host or port is missing. No question reaches Otipass then, and every card is refused. Enter both, or use the system&apos;s proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s port is missing or not between 1 and 65535. No question reaches Otipass, and every card is refused. Enter the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy has no host. No question reaches Otipass, and every card is refused. Enter it, or use the system&apos;s proxy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepairCommand</name>
    <message>
        <source>Put right what can be put right safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A *.passerelle file or a mapping; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the repaired text here; - is standard output, as without this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the repaired text into the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what would change and change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take text that is not UTF-8 for what it seems to be and write UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input cannot be repaired in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave --in-place away, or name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) before the repair.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) left for you to decide.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The mapping of this workspace is a file of its own, and both have to be repaired together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --in-place, or look at --diff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repaired text could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place. What stood there is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestStep</name>
    <message>
        <source>Interface type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface type must be exactly OTIPASS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s access control API must be 1.4 or higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL ends in /api; the project id stands in the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox stands in for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, as the API profile says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is known, so Otipass cannot be asked. Type the API key that Otipass provided on the page Connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known, never shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesCommand</name>
    <message>
        <source>List every rule of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How rules are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows and what to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafeRepairs</name>
    <message>
        <source>Repair all that is safe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaleSeasonLength</name>
    <message>
        <source>Season code of a product too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A season code of SecuTix has at most eight characters. A longer one cannot exist there, so no sale is made. Look the code up in SecuTix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The season code %1 of product %2 has more than eight characters. It cannot exist in SecuTix, so no sale is made. Look the code up there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaleStep</name>
    <message>
        <source>Looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each prerequisite of the vendor&apos;s procedure must hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An external sales channel of type STX_File, whose code is exactly OTIPASS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Otipass contact whose payment modes include Pending account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contingent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An external contingent tied to the channel, with quota on the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 with one ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control was stored, but no sale was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaleTexts</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sales channel&apos;s code is %1, not exactly %2. SecuTix then finds no channel for Otipass controls, and no sale is made. Give the channel the code %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sales channel&apos;s type is %1, not %2. Controls are then not taken as sales. Make an external sales channel of the type %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no external contingent. Controls have no seats to be sold from, so no sale is made. Create a contingent tied to the sales channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contingent %1 is tied to %2, not to the sales channel %3. Otipass controls cannot use it, so no sale is made. Tie it to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Otipass contact. An order needs somebody who buys, so no sale is made. Create the contact in SecuTix and enter its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact %1 may not pay by Pending account (%2). The order cannot be paid, so no sale is made. Allow it among the contact&apos;s payment modes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no external sales interface. Nothing turns controls into orders, so no sale is made. Create an interface tied to the sales channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface %1 is tied to %2, not to the sales channel %3. It does not see Otipass controls, so no sale is made. Tie it to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sector&apos;s mapping entry gives no season or no product. A sale needs both, so none is made. Fill them in on the mapping page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SecuTix has no product %1 in season %2. Visitors are let in and no sale is made. Add the product to the sale&apos;s set-up or correct the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product %1 is of the family %2, not Open Pass (%3). Its tickets cannot be controlled many times, so no sale is made. Use a product of the family Open Pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product %1 is mapped to no tariff. Visitors are let in and no sale is made. Map it to a tariff code in the access control interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contingent %1 has no quota on product %2. Visitors are let in and no sale is made. Give the contingent a quota on the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quota of %1 on product %2 is used up (%3 sold). Visitors are let in and no sale is made. Raise the quota in SecuTix and in the set-up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveProblem</name>
    <message>
        <source>The folder of this file is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is still open: save it under another name, or bring the folder back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to write into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed on the disk, and your work is still open. Save it under another name, where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed on the disk, and your work is still open. Make room and save again, or save on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed on the disk, and your work is still open. Save again, or under another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanCommand</name>
    <message>
        <source>Play one card&apos;s way to its sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A *.passerelle file; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device of the plan that scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s code, as the scanner reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a sandbox that plays this scenario (a built-in name or a file) instead of Otipass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a device without a connection: detection alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the way is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the password from this open file descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write into this ledger instead of the workspace&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card needs devices, doors and a connection; a mapping alone has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the window and make a workspace of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password (API key) of %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is known and there is no terminal to ask on: the sandbox is asked with the key of its scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is known, and there is no terminal to ask on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in the keychain with the window, or give it with --password-fd.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanOutcome</name>
    <message>
        <source>The card is good. %1 is a helpdesk device: it checks and does not burn, so there is no control and no sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is good. %1 controls the way out: nobody enters there, so there is no control and no sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in on detection alone. The synchronisation will make no sale until this is put right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in on detection alone. Control and sale follow with the synchronisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused, but %1 is set to let in all the same: the visitor enters and nobody is paid. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in, order %1. The files could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is let in and order %1 is made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanText</name>
    <message numerus="yes">
        <source>%1… (%n character(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeasonLength</name>
    <message>
        <source>Season code too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A season code of SecuTix has at most eight characters. A longer one cannot exist there, so visitors are let in and no sale is made. Look the code up in SecuTix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The season code %1 of sector %2 has %3 characters; SecuTix allows eight. It cannot exist there, so no sale is made. Look the code up in SecuTix.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeasonOddOne</name>
    <message>
        <source>One sector with another season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sector has a season code of its own while all others agree. It was probably forgotten when the season changed, or mistyped: its sales then go to the wrong season, or are not made. This is a hint: check it with SecuTix.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The question to the keychain was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when you need the password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectorNotInMapping</name>
    <message>
        <source>Sector without a mapping entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TNAC finds what to ask Otipass by the sector of the door. A sector without an entry in the mapping refuses every card. Add the entry, or correct the code: both must be the same to the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping has no entry for sector %1, so every card is refused there. Add the entry, or correct the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry for %1 to the mapping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectorNotInPlan</name>
    <message>
        <source>Mapping entry without a sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping has an entry for a sector that the plan does not name, so no door leads to it and it is never used. It is probably mistyped, or the plan is not complete. Correct the code, or add the sector to the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping has an entry for sector %1, which the plan does not name. No door leads to it. Correct the code, or add the sector to the plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectorRepeated</name>
    <message>
        <source>Sector code stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sector code may appear only once. Most parsers keep the last of two equal names without a word, so cards are checked against the service of the last entry and the other one is as good as not there. Remove one, or correct its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector %1 stands twice (lines %2). TNAC keeps the last one, so cards there are checked against service %3. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector %1 stands %2 times (lines %3). TNAC keeps the last one, so cards there are checked against service %4. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the entries, which say the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the last one, with service %1, as TNAC does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the first one, with service %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectorSimilar</name>
    <message>
        <source>Sector codes that look the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sector codes differ in capitals or spaces only. TNAC takes them for two sectors, and one of the two is probably not a sector of TNAC at all, so its entry is never used and cards may be refused. This is a hint: compare both with TNAC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectors “%1” and “%2” differ in capitals or spaces only (lines %3). TNAC takes them for two, and one is probably a slip. Compare both with TNAC.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectorStep</name>
    <message>
        <source>The door must lead into exactly one sector: its code is how the mapping entry is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no door %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door %1 leads into no sector, so no mapping entry can be found. Name its sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Door %1 leads into %n sectors, so no one mapping entry can be found. Leave it only one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Door %1 leads into sector %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceCase</name>
    <message>
        <source>Service id not in capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass hands out service ids in capitals; the published reference holds one in small letters beside a space id in capitals. This is a hint and not a certain failure: if Otipass compares letter by letter, cards are refused in this sector. Write it in capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service id %1 of sector %2 is not in capitals. If Otipass compares letter by letter, cards are refused there. Write %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1 in capitals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceShared</name>
    <message>
        <source>Two sectors with one service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass has one service for each museum, so two sectors with the same service id probably come from copying an entry: cards shown in one museum then count for the other. This is a hint, since a museum may have two sectors. Compare both with what Otipass sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectors %1 and %2 have the same service id %3 (lines %4). Cards shown in one then count for the other. Compare both with what Otipass sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupEdits</name>
    <message>
        <source>Set interface type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set API version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set use of a proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set proxy host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set proxy port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set name of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose API profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the copy its own identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the mapping %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename device %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link device %1 to door %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set direction of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set helpdesk of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set force entry of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add door %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove door %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename door %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set sectors of door %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sector %1 to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove sector %1 from the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename sector %1 of the plan to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set code of the sales channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set type of the sales channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set code of the contingent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie the contingent to a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set number of the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set code of the external interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie the external interface to a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow payment mode %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbid payment mode %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add product %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove product %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set code of product %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set season of product %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set family of product %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set tariff of product %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set price of product %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set VAT of product %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set quota of product %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupTables</name>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpaceMismatch</name>
    <message>
        <source>Space id does not fit the service id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the published reference the space id is always PROVIDER# and the service id in capitals. Where the two do not fit, one of them is probably from another sector or mistyped: cards are then checked against the wrong service, or refused. Compare both with what Otipass sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector %1 has the service id %2 but the space id %3; %4 would fit. Cards are probably checked against the wrong service or refused. Compare both with what Otipass sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the space id %1 in capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service id is right: set the space id to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space id is right: set the service id to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TariffStep</name>
    <message>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season and product are mandatory for a sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access control interface maps each product code to a tariff code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product %1 is sold at tariff %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TracePrinter</name>
    <message>
        <source>Let in, sale made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in, no sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an Otipass card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnknownKit</name>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UrlCredentials</name>
    <message>
        <source>User or password in the URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before an @ in an address is a user name and a password. They would be stored in the file and could be read in logs, and TNAC has fields of its own for them. Remove them from the URL, and have the key changed if the file went to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL %1 holds a user name or a password. They are stored in the file and can be read in logs. Remove them, and type them into their own fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove user and password from the URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them from the URL and keep the user name %1 in its field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UrlEmpty</name>
    <message>
        <source>No URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the URL that Otipass provided nobody can be asked, and every card is refused. Type it into the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection has no URL, so Otipass cannot be asked and every card is refused. Type the address that Otipass provided.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UrlFragment</name>
    <message>
        <source>Fragment in the URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind a # is for a web browser and never goes to a server; it would end up in the middle of the address that TNAC asks, and every card is refused. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL %1 has the fragment %2. TNAC then asks an address that does not exist, and every card is refused. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UrlHost</name>
    <message>
        <source>URL without a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind https:// the name of Otipass&apos;s server must stand. Without it nobody can be asked, and every card is refused. Copy the address from what Otipass sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL %1 names no server, so nobody can be asked and every card is refused. Copy the address from what Otipass sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UrlNotApi</name>
    <message>
        <source>URL does not end in /api</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TNAC puts the project id and the rest of the way behind the URL, which must therefore end in /api. With another end an address is asked that does not exist, and every card is refused. Correct the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL %1 does not end in /api. TNAC then asks an address that does not exist, and every card is refused. Correct its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the slash at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write /api in small letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write /api at the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UrlNotTls</name>
    <message>
        <source>URL without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With http user name and key go over the network for everybody to read, and Otipass may not answer such a question at all. On the machine itself, as for the sandbox, it does no harm. Write https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL %1 begins with http. User name and key can be read on their way, and Otipass may not answer. Write https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write https</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UrlProjectId</name>
    <message>
        <source>Project id in the URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass often hands out an address such as https://otipass.net/api/toulouse. The URL must end in /api, and toulouse goes into the mapping as OtipassProjectId; left in the URL it is asked for twice, and every card is refused. Cut it there and set it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL %1 holds %2 behind /api. TNAC then asks an address that does not exist, and every card is refused. Cut it, and write it as OtipassProjectId in the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut %1 from the URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut %1 and keep OtipassProjectId %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut %1 from the URL and set OtipassProjectId</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UrlProjectMismatch</name>
    <message>
        <source>URL and mapping name two projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project id behind /api in the URL and OtipassProjectId in the mapping are not the same. One of them is of another city or mistyped: cards are then unknown to Otipass and refused. Keep the one that Otipass provided, in the mapping only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL names the project %1, the mapping %2. Cards of the other project are refused. Keep the one that Otipass provided, in the mapping only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL is right: set OtipassProjectId to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is right: keep %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UrlQuery</name>
    <message>
        <source>Query in the URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind a question mark would end up in the middle of the address that TNAC asks, which then does not exist: every card is refused. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL %1 has the query %2. TNAC then asks an address that does not exist, and every card is refused. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UrlScheme</name>
    <message>
        <source>URL without http</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https://. TNAC cannot ask anything else, and every card is refused. Copy the address from what Otipass sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL %1 does not begin with https://. TNAC cannot ask such an address, and every card is refused. Copy it from what Otipass sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write https instead of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write https:// before it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UrlSpaces</name>
    <message>
        <source>Space in the URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space comes along when the address is copied, and cannot be seen at an end. TNAC then asks an address that does not exist, and every card is refused. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL “%1” holds a space. TNAC then asks an address that does not exist, and every card is refused. Remove the space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserMissing</name>
    <message>
        <source>No user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass answers only to a user that it knows. Without the user name it provided every card is refused. Type it into the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection has no user name, so Otipass does not answer and every card is refused. Type the one that Otipass provided.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueEmpty</name>
    <message>
        <source>Value is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is there but holds nothing. Without the ids Otipass cannot be asked and cards are refused; without season or product no sale is made. Fill it in, as Otipass or SecuTix gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OtipassProjectId is empty. Otipass cannot be asked without it, so cards are refused. Write the last part of the address that Otipass provided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sector has an empty code, so no door leads to it. Write the code as TNAC has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of sector %2 is empty. Otipass cannot be asked without it, so cards are refused there. Write it as Otipass provided it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of sector %2 is empty. Visitors may be let in there and no sale can be made. Write the code as SecuTix has it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueInvisible</name>
    <message>
        <source>Invisible character inside a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-width and control characters come along when a code is copied from a web page or a mail. Nothing can be seen, but the code is another one: Otipass or SecuTix does not know it, and cards are refused or no sale is made. Remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sector %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 holds a character that cannot be seen: %3. It is not known so, and cards are refused or no sale is made. Remove the character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sector code holds a character that cannot be seen: %1. No door leads to a sector of that name, so cards are refused there. Remove the character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1 without invisible characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuePadded</name>
    <message>
        <source>Space at the end of a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space before or behind a code comes along when it is copied. It cannot be seen, but a code with a space is another code: Otipass or SecuTix does not know it, and cards are refused or no sale is made. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project id “%1” begins or ends with a space. Otipass does not know it so, and cards are refused. Remove the space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sector code “%1” begins or ends with a space. No door leads to a sector of that name, so cards are refused there. Remove the space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of sector %2 is “%3”, with a space at its beginning or end. It is not known so, and cards are refused or no sale is made. Remove the space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1 without the space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceFile</name>
    <message>
        <source>This file holds no text (a picture, an archive or a program?).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this file is written in %1, but TNAC and this program expect UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it to UTF-8 while opening; the file itself stays as it is until you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was read as %2. A save writes UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping that this workspace is linked to is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the file back to this place, or open the workspace together with the folder that it came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is part of the program and cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it under a name of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file would be larger than 256 MiB, which this program does not open again. Nothing was changed on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the mapping smaller, or link it instead of embedding it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace&apos;s own text is no JSON object any more, so the mapping has no place in it. Nothing was changed on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last changes, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace&apos;s name ends in .passerelle, and that of a plain mapping does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it under a name with the right ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping was saved (%1), but the workspace was not. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceProblem</name>
    <message>
        <source>This workspace is not valid JSON, so it was damaged or edited by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the place, or take the file from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is JSON, but no workspace: its member “format” is not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it holds mapping parameters alone, give it the ending .json and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value there, or take the file from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the mapping is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of the program (format %1, this one knows %2). It is open for reading only, so that nothing of it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceRegistry</name>
    <message>
        <source>The list of known workspaces could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of a workspace may not be noticed as one. Check that you may write into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>World</name>
    <message>
        <source>Not everything could be written to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, or write somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Connects Otipass city passes with SecuTix access control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace or mapping parameters to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance: light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: en, fr or system.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ledger::Ledger</name>
    <message>
        <source>The ledger&apos;s file is damaged. Nothing was written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back a copy of it, or set it aside and begin a new ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a database of another program, not a ledger. Nothing was written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place for the ledger, or set the file aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger was written by a newer version of this program. Nothing was written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version, or set the ledger aside and begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the ledger&apos;s place stands a folder or a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away, or choose another place for the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ledger yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a card first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the ledger. The scan or the sale was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger cannot be written: its folder or its file refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. The scan or the sale was not written; what was written before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another control has the barcode %1 already. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger could not be read or written (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; look at the disk if it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in offline, sale to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in, sale made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in, no sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an Otipass card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in %L1 %2 controls %L3 %4 tickets %L5</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n let in without a sale</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be synchronised</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ledger::OrdersModel</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contingent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ledger::ScansModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::mapping::MappingModel</name>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::otipass::Answer</name>
    <message>
        <source>%1 Otipass says: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell Otipass, with what was asked and answered below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the answer below with the API profile, and correct the profile if Otipass answers so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass has not been activated yet, so the visitor is not let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the visitor to where the pass was sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass has expired, so the visitor is not let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visitor needs a new pass or a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass is blocked, so the visitor is not let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass has already been used here, so the visitor is not let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visitor needs a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass is not valid at this museum, so the visitor is not let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it should be, compare OtipassServiceId of the sector with what Otipass provided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass does not know this card, so the visitor is not let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the project id and NumType in the mapping with what Otipass provided, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass refuses the card, so the visitor is not let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is in Otipass&apos;s own words, if it gave one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass lets the card in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass does not accept how it was asked, so no card can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass does not know the service of this sector, so every card is turned away here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare OtipassServiceId and OtipassPSpaceId, capitals too, with what Otipass provided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass does not know the project, so every card is turned away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare OtipassProjectId with the last part of the URL that Otipass provided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass answered with nothing, so nobody knows whether the card is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of an answer, so nobody knows whether the card is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection&apos;s URL, and whether a proxy or a login page stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not JSON, so nobody knows whether the card is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API profile gives this answer a meaning that the program does not know, so nobody knows whether the card is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the meaning in the API profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is none of those that the API profile knows, so nobody knows whether the card is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass sends the question on to another address (status %1). It was not followed, as the password would go there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Otipass for the right URL and enter it in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass does not accept the user name or the password, so no card is let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password again: TNAC&apos;s screen empties it at every save. Then check the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass refuses the question itself (status 403), so no card can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Otipass whether this user may use the project and the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question was refused (status 403) with a web page. That may come from Otipass&apos;s server or from a firewall on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the page below: it usually names who refused. Then open the URL there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question was refused (status 403), and it looks like the proxy that did it, not Otipass. No card can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the Otipass URL allowed in the outgoing proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password of its own (status 407), so the question did not reach Otipass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the Otipass URL allowed in the proxy without a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address (status 404), so no card can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the URL ends in /api, that OtipassProjectId is right, and the path in the API profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass has been asked too often (status 429) and did not look at the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and scan again. If it comes back, tell Otipass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass has a problem of its own (status %1) and did not answer for the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again in a moment. If it comes back, tell Otipass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass answered with status %1, which the API profile does not know, so nobody knows whether the card is good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::otipass::ApiProfile</name>
    <message>
        <source>The key travels as a header or a field, but it has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “keyName” there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key would stand in the address, where every proxy and log on the way sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it travel by another way, or let the method be POST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than an API profile can be (1 MiB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an API profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API profile was made for a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version, or choose another profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::otipass::CardDetector</name>
    <message>
        <source>%1 The device does not take it for an Otipass card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The code has %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scan one card; a text that was pasted is no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code goes over several lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan one card at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code holds the control character %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the scanner to send the code alone, without a prefix or group separators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code holds %1, which no card has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the scanner to the keyboard layout of this computer, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code of letters and digits was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code begins with “%1”, and NumType is serial: codes begin with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the cards of this project carry numbers, take NumType out of the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code begins with “%1”, and without NumType a card carries a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the cards of this project begin with letters, set NumType to serial in the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with a letter, as NumType serial asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with a digit, as a number does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The code has %n character(s), not %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the card again. If its code really is so, correct the lengths in the API profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s); %1 are right.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled up with zeros to %n digit(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Written in capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code holds %1, which a card of this kind does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the card again. If its code really is so, correct the alphabet in the API profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every character is one that such a card has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards of this kind carry no check digit, as far as is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit of %1 is wrong (Luhn).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the card again, or type its number again: one digit is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit is right (Luhn).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces or line ends around the code were taken off, as scanners add them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::otipass::Exchange</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy cannot be reached, so the question did not get out of the house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in the connection&apos;s settings, or ask those who run the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was cut off before the answer was complete. Otipass may have counted this card; nobody knows whether it is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again. If it comes back, a proxy or a firewall may cut the connection: ask those who run the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came within %1. Otipass may have counted this card; nobody knows whether it is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection came about within %1, so the question did not reach Otipass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again. If it comes back, check that the Otipass URL is allowed in the outgoing proxy and firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer had not ended after %1 and was given up; nobody knows whether the card is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again. If it comes back, tell Otipass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than an answer for a card can be (1 MiB) and was given up; nobody knows whether the card is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection&apos;s URL, and whether a proxy or a web page stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question was sent on to another address (at %1). It was not followed, as the password would go there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Otipass for the right URL. If %1 is a login page of your network, log in there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question was given up before an answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is empty or holds a line break or another character that cannot be sent, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password again, or paste it without the lines around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not safe, so the password was not sent: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and the connection&apos;s URL. If a proxy inspects traffic, have the Otipass URL excepted from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers at this address, so the question did not reach Otipass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection&apos;s URL. If it is right, the outgoing proxy or firewall may not let it through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host %1 cannot be found, so the question did not reach Otipass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection&apos;s URL for a misspelling, and whether this computer is on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password of its own, so the question did not reach Otipass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the Otipass URL allowed in the proxy without a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the Otipass URL allowed in the outgoing proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network failed (%1); nobody knows whether the card is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether this computer is on the network, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back is not HTTP (%1); nobody knows whether the card is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection&apos;s URL, its port too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question could not be put (%1); nobody knows whether the card is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again. If it comes back, show this to those who run the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the question through (%1), so it did not reach Otipass.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::otipass::ProfileStore</name>
    <message>
        <source>There is no API profile “%1”, so no question can be put to Otipass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API profile cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or allow this one to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::otipass::Request</name>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it goes on with “?” or “#”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fixed text of the API profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OtipassProjectId of the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sector&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OtipassServiceId of the sector&apos;s entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OtipassPSpaceId of the sector&apos;s entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seasonCode of the sector&apos;s entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>productCode of the sector&apos;s entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection&apos;s user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scan&apos;s own number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time of the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the door&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API profile asks for “%1”, which this program does not know, so no question can be put to Otipass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the API profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the API profile; “%1” was probably meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question to Otipass needs %1, and it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot stand in an address (%2): it would lead to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the value that Otipass provided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question can be sent to the connection&apos;s URL: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the URL that Otipass provided, up to and with /api.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection&apos;s URL holds a user name or a password, which every proxy and log on the way would see, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them out of the URL and enter them in their own fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name “%1” holds a colon or a control character and cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user name that Otipass provided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header “%1” would get a line break, a control character or a letter that headers cannot carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value, or let the API profile send it as a field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::otipass::Verdict</name>
    <message>
        <source>let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not activated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user or password wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::rules::FindingsModel</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::sandbox::Scenario</name>
    <message>
        <source>The scenario says “%1”, which the sandbox does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one of these: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was probably meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass %1 stands twice in the scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than a scenario can be (4 MiB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario was made for a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version, or choose another scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these, or a file: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::sandbox::Server</name>
    <message>
        <source>Another program already listens on port %1, so the sandbox was not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the other program, or let the sandbox take a free port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not listen on port %1, so the sandbox was not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a port above 1023, or let the sandbox take a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it take a free port, or ask whether a firewall forbids programs to listen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::scan::Chain</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan was cancelled before it was decided. Scan the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in on detection alone, but the control could not be kept for the synchronisation: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::scan::StepsModel</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::schema::SchemaCheck</name>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the text there, or take the file from where it came once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of this file&apos;s format cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again, or tell its makers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is of the wrong kind (text, number, yes or no, list, group).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is none of those that are allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is not the one that must stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too small or too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty or too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is too short or too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value does not fit the file&apos;s format (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not fit the file&apos;s format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::secutix::ControlBarcode</name>
    <message>
        <source>A control&apos;s barcode needs the card&apos;s number, and there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time stamp “%1” of the API profile does not make letters and digits out of a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the API profile, for example to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control&apos;s barcode would have %1 characters; SecuTix takes at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter time stamp in the API profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::secutix::FileProfile</name>
    <message>
        <source>The file is larger than a file profile can be (1 MiB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file profile was made for a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version, or choose another profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::secutix::FileProfileStore</name>
    <message>
        <source>There is no file profile “%1”, so no file can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file profile cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or allow this one to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::secutix::FileWriter</name>
    <message>
        <source>%1, row %2, column %3, control %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that the file must have is missing. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in the set-up or in the file profile, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value “%1” has %2 characters; the file takes at most %3. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it where it comes from, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value “%1” is not a number. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it where it comes from, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value “%1” holds a separator, a quote or a line break, and the file must have no quotes. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value, or allow quotes in the file profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value has letters that the file&apos;s encoding does not know. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose UTF-8 in the file profile, or correct the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the files cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the files does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file profile names “%1”, which is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the file profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “%1” there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written (%1). No half file was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or choose another folder, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file profile would make more than %1 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another value to split by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::session::PasswordKeeper</name>
    <message>
        <source>The keychain of this computer is being looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for the keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::session::ScanSession</name>
    <message>
        <source>not in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked to no door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>door %1, which is not in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>door %1 › %n sector(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>door %1 › sector %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card needs devices, doors and a connection; a mapping alone has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a workspace of it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ledger to write files from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace and scan a card first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no id, so its scans have no ledger to stand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it under another name: it is given an id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::session::WorkspaceSession</name>
    <message>
        <source>New work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This work has no file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name for it with “Save as”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is still being read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until that is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::ConnectionPage</name>
    <message>
        <source>A mapping alone has no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace holds the connection, the devices and the sale beside the mapping, so that a card can be scanned the whole way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Otipass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In TNAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends in /api. What Otipass puts behind it is the project id and belongs into the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept apart from the file: no save can wipe it and no file holds it. TNAC itself empties its own field at every save, so type it again there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interface type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly OTIPASS, in capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the organisation&apos;s access control API: 1.4 or higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as this computer (not set)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TNAC&apos;s outgoing proxy must let the URL through. A request that it refuses looks like a failure of Otipass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy&apos;s host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy&apos;s por&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds without an answer after which a question is given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::DocumentBinding</name>
    <message>
        <source>Delete in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in the source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::FileCommands</name>
    <message>
        <source>Workspaces and mapping parameters (*.passerelle *.json *.jsonc *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.passerelle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

Passerelle and TNAC read UTF-8. It can be converted now; the file itself changes only when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping parameters (*.json *.jsonc *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::FindingDetails</name>
    <message>
        <source>Why, and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no repair to offer here: only you can know what is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe: keeps the meaning, and there is only one way to do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice: there are several ways to put this right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a finding to read what it does at the door or the desk, and how to put it right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::FindingLine</name>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show why a finding matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the chosen finding does at the door or the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has changed since this was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is checked again, then repair it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::HomePage</name>
    <message>
        <source>Passerelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the city pass at the door to the sale at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the mapping parameters, says what is wrong in them and repairs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the password in the keychain, where no save can empty it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans a card and shows each step of its way through to the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is a complete workspace with a sandbox that answers for Otipass: scan its cards, break it, repair it. A file can also be dropped on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that you open or save are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::LedgerPage</name>
    <message>
        <source>No ledger without a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each workspace keeps the scans, controls and orders that were made in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card, barcode, device, door or sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ynchronise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise offline controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White list and checked barcodes for TNAC and the sales file for SecuTix, into a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::MainWindow</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair all &amp;safe (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair all &amp;safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passerelle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects Otipass city passes with SecuTix access control: checks the mapping parameters, keeps the password apart, and shows each step of a scan through to its sale.

Free software under the GNU General Public License, version 3 or later. It stands on Qt, QScintilla, QtKeychain and SQLite.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::MappingPage</name>
    <message>
        <source>No mapping is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping parameters tell TNAC which Otipass service each sector asks, and on which season and product its sales are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen sectors (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is still being read. Repeat the change in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::MappingStrip</name>
    <message>
        <source>serial, start with &amp;letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;digits only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last part of the URL from Otipass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass project id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumType is “serial”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumType is left out: cards carry a numotipass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::Menus</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;ndings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::MessageArea</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::NeedsWorkspace</name>
    <message>
        <source>Make it a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a connection, a plan and a sale to the mapping that is open. Its text stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::OutcomePlate</name>
    <message>
        <source>Waiting for a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a device, then scan or type a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::PasswordField</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept – type a new one to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is kept for this workspace. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::PlanDetails</name>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a device, a door or a sector above to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters, digits and _ only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device&apos;s door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In (not set)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks a card and does not burn it: no control, no sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets visitors in although the card is refused: nobody is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dash: the device takes a text with a dash for a ticket. Underscores are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As TNAC has it; the mapping&apos;s entry is found by it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::PlanPanel</name>
    <message>
        <source>Devices, doors and sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device stands at a door, and its door leads into exactly one sector: that is how the mapping&apos;s entry is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::RecentList</name>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::RecentLook</name>
    <message>
        <source>%1  %2  %3</source>
        <extracomment>One line of the recent scans: time, outcome, card</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::RepairMenu</name>
    <message>
        <source>No repair: only you can know what is right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::SaleGroup</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered item of the vendor&apos;s procedure: &quot;2. Sales channel&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::SalePanel</name>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family Open Pass, a tariff for each, and quota of the contingent. The mapping&apos;s season and product must be among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External, of type STX_File; its code is exactly OTIPASS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel&apos;s type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contingent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External, tied to that channel. Its own name and code do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contingent&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contingent&apos;s channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders are put on this contact, to be paid later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending account is an allowed payment mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tied to the channel: it makes the orders of the controls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface&apos;s channel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::ScanPage</name>
    <message>
        <source>A card needs a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace says which device stands at which door. Make one of this mapping, or open the sample, to scan a card the whole way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) made, others still wait. See the ledger.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::SectorDelegate</name>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::SectorTable</name>
    <message>
        <source>Sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sectors yet. Add the first one, or paste the parameters into the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sector holds “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::SetupPage</name>
    <message>
        <source>A mapping alone has no set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace holds the devices, doors and sectors and SecuTix&apos;s side of the sale, so that what does not fit the mapping is found here and not at the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale, in SecuTix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::SeverityFilter</name>
    <message>
        <source>Filter findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter findings by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show or hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::SourceEditor</name>
    <message>
        <source>Source of the mapping parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::StationPanel</name>
    <message>
        <source>Sandbox on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otipass, for real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, only the detection decides: what is detected is let in, and its control and sale follow when you synchronise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan or type a card, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards of the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>S&amp;ynchronise %n offline control(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no device in the set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A card of the sandbox and what it is good for: &quot;TLS00012345678 – active&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain not available</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::StepsLook</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::TargetChooser</name>
    <message>
        <source>&amp;Sandbox: answers from a scenario, for trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Otipass: the real service, with real cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans ask the real Otipass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans ask the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::TnacCopy</name>
    <message numerus="yes">
        <source>The mapping parameters still have %n error(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1

TNAC does not check what is pasted: scans will fail at the door. Repair the errors first, then copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied with %n error(s). Type the password again in TNAC: its screen empties it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. Paste it into TNAC and type the password again there: its screen empties it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::TotalsBand</name>
    <message>
        <source>let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tickets sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A total of the ledger for a screen reader: &quot;let in: 124&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n let in without a sale: nobody is paid for them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n let in offline: control and sale follow when you synchronise.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each visitor let in has a control and a sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was let in yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passerelle::ui::WayPanel</name>
    <message>
        <source>Steps of the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step with what it read and where that came from. Enter on a line with a pin goes to its place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
