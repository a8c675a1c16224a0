<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AcceptanceGone</name>
    <message>
        <source>Acceptance that fits nothing any more</source>
        <translation>Acceptation qui ne correspond plus à rien</translation>
    </message>
    <message>
        <source>The workspace accepts a finding that is not there: what it was about was put right, or changed, and a finding of the changed text counts again. The acceptance hides nothing and only lengthens the file. Remove it.</source>
        <translation>L’espace de travail accepte une anomalie qui n’existe pas : ce dont il s’agissait a été corrigé ou modifié, et une anomalie du texte modifié compte de nouveau. L’acceptation ne masque rien et ne fait qu’allonger le fichier. Supprimez-la.</translation>
    </message>
    <message numerus="yes">
        <source>%n acceptance(s) fit no finding any more (%1).
What was accepted was put right or has changed, so nothing is hidden by it.
Remove what is not needed any more.</source>
        <translation>
            <numerusform>%n acceptation ne correspond plus à aucune anomalie (%1).
Ce qui était accepté a été corrigé ou a changé ; elle ne masque donc rien.
Supprimez ce qui n’est plus utile.</numerusform>
            <numerusform>%n acceptations ne correspondent plus à aucune anomalie (%1).
Ce qui était accepté a été corrigé ou a changé ; elles ne masquent donc rien.
Supprimez ce qui n’est plus utile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New workspace</source>
        <translation>&amp;Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Begin a new, empty workspace</source>
        <translation>Commencer un espace de travail vide</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a workspace or mapping parameters from a file</source>
        <translation>Ouvrir un espace de travail ou des paramètres de correspondance depuis un fichier</translation>
    </message>
    <message>
        <source>Open the s&amp;ample</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>Open a complete workspace to try everything on</source>
        <translation>Ouvrir un espace de travail complet pour tout essayer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>Enregistrer sous un autre nom</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Refaire la modification annulée</translation>
    </message>
    <message>
        <source>&amp;Copy for TNAC</source>
        <translation>&amp;Copier pour TNAC</translation>
    </message>
    <message>
        <source>Copy the mapping parameters to paste them into TNAC&apos;s screen</source>
        <translation>Copier les paramètres de correspondance pour les coller dans l’écran de TNAC</translation>
    </message>
    <message>
        <source>&amp;Repair this finding…</source>
        <translation>C&amp;orriger cette anomalie…</translation>
    </message>
    <message>
        <source>Offer the repairs of the chosen finding</source>
        <translation>Proposer les corrections de l’anomalie choisie</translation>
    </message>
    <message>
        <source>Repair all &amp;safe</source>
        <translation>Faire &amp;toutes les corrections sûres</translation>
    </message>
    <message>
        <source>Make every repair that keeps the meaning and has only one way to do it</source>
        <translation>Faire toutes les corrections qui gardent le sens et n’ont qu’une façon d’être faites</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Anomalie &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the place of the next finding</source>
        <translation>Aller à l’endroit de l’anomalie suivante</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Anomalie &amp;précédente</translation>
    </message>
    <message>
        <source>Go to the place of the finding before</source>
        <translation>Aller à l’endroit de l’anomalie précédente</translation>
    </message>
    <message>
        <source>Scan a &amp;card</source>
        <translation>&amp;Lire une carte</translation>
    </message>
    <message>
        <source>Go to the page on which cards are scanned</source>
        <translation>Aller à la page où les cartes sont lues</translation>
    </message>
    <message>
        <source>Scan a&amp;gain</source>
        <translation>R&amp;elire la carte</translation>
    </message>
    <message>
        <source>Scan the last card once more</source>
        <translation>Lire la dernière carte encore une fois</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>Partie sui&amp;vante de la fenêtre</translation>
    </message>
    <message>
        <source>Move the focus from pages to page to findings</source>
        <translation>Déplacer le focus des pages à la page, puis aux anomalies</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;About Passerelle</source>
        <translation>À &amp;propos de Passerelle</translation>
    </message>
    <message>
        <source>What this program is and whose work it stands on</source>
        <translation>Ce qu’est ce programme et sur quels travaux il repose</translation>
    </message>
    <message>
        <source>&amp;Earlier versions…</source>
        <translation>V&amp;ersions antérieures…</translation>
    </message>
    <message>
        <source>See what was saved before, and go back to it</source>
        <translation>Voir ce qui a été enregistré avant, et y revenir</translation>
    </message>
    <message>
        <source>&amp;Import sectors…</source>
        <translation>&amp;Importer des secteurs…</translation>
    </message>
    <message>
        <source>Take sectors over from a CSV, TSV or JSON file, after a look at them</source>
        <translation>Reprendre des secteurs d&apos;un fichier CSV, TSV ou JSON, après les avoir vus</translation>
    </message>
    <message>
        <source>As a &amp;table for spreadsheets (CSV)…</source>
        <translation>En &amp;tableau pour tableur (CSV)…</translation>
    </message>
    <message>
        <source>Write the sectors to a file that Excel and LibreOffice open</source>
        <translation>Écrire les secteurs dans un fichier qu&apos;Excel et LibreOffice ouvrent</translation>
    </message>
    <message>
        <source>As &amp;JSON for TNAC…</source>
        <translation>En &amp;JSON pour TNAC…</translation>
    </message>
    <message>
        <source>Write the mapping parameters as strict JSON, without comments</source>
        <translation>Écrire les paramètres de mapping en JSON strict, sans commentaires</translation>
    </message>
    <message>
        <source>As a &amp;Markdown table…</source>
        <translation>En tableau &amp;Markdown…</translation>
    </message>
    <message>
        <source>Write the sectors as a table for a wiki or a mail</source>
        <translation>Écrire les secteurs en tableau pour un wiki ou un courriel</translation>
    </message>
    <message>
        <source>&amp;Back to the saved state</source>
        <translation>Revenir à l’état en&amp;registré</translation>
    </message>
    <message>
        <source>Undo or redo up to what the file holds</source>
        <translation>Annuler ou rétablir jusqu’à ce que contient le fichier</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Show or hide the list of all changes; a click goes to that state</source>
        <translation>Afficher ou masquer la liste des modifications ; un clic mène à cet état</translation>
    </message>
    <message>
        <source>An&amp;other file…</source>
        <translation>Un &amp;autre fichier…</translation>
    </message>
    <message>
        <source>Compare the mapping with that of another file</source>
        <translation>Comparer les paramètres avec ceux d’un autre fichier</translation>
    </message>
    <message>
        <source>The save&amp;d file</source>
        <translation>Le fichier &amp;enregistré</translation>
    </message>
    <message>
        <source>Compare the mapping with what is on the disk</source>
        <translation>Comparer les paramètres avec ce qui est sur le disque</translation>
    </message>
    <message>
        <source>The clip&amp;board (read back from TNAC)</source>
        <translation>Le &amp;presse-papiers (relu dans TNAC)</translation>
    </message>
    <message>
        <source>Compare the mapping with what was copied from TNAC&apos;s screen</source>
        <translation>Comparer les paramètres avec ce qui a été copié depuis l’écran de TNAC</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Différence &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next change of the comparison</source>
        <translation>Aller à la différence suivante de la comparaison</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Différence &amp;précédente</translation>
    </message>
    <message>
        <source>Go to the change before in the comparison</source>
        <translation>Aller à la différence précédente de la comparaison</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Rechercher sur cette page</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>Find and replace in the mapping&apos;s table and source</source>
        <translation>Rechercher et remplacer dans le tableau et la source des paramètres</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Occurrence s&amp;uivante</translation>
    </message>
    <message>
        <source>Go to the next place of what was searched</source>
        <translation>Aller à l&apos;occurrence suivante de la recherche</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Occurrence pr&amp;écédente</translation>
    </message>
    <message>
        <source>Go to the place before of what was searched</source>
        <translation>Aller à l&apos;occurrence précédente de la recherche</translation>
    </message>
    <message>
        <source>&amp;Go to a sector…</source>
        <translation>Aller à un &amp;secteur…</translation>
    </message>
    <message>
        <source>Find a sector by typing a part of its code</source>
        <translation>Trouver un secteur en tapant une partie de son code</translation>
    </message>
    <message>
        <source>Go to a &amp;line…</source>
        <translation>Aller à une &amp;ligne…</translation>
    </message>
    <message>
        <source>Go to a line of the source</source>
        <translation>Aller à une ligne de la source</translation>
    </message>
    <message>
        <source>Lay the source &amp;out</source>
        <translation>&amp;Mettre la source en forme</translation>
    </message>
    <message>
        <source>Indent the source anew; only white space changes</source>
        <translation>Refaire l&apos;indentation de la source ; seuls les espaces changent</translation>
    </message>
    <message>
        <source>Larger source</source>
        <translation>Agrandir la source</translation>
    </message>
    <message>
        <source>Show the source in larger type</source>
        <translation>Afficher la source en plus grands caractères</translation>
    </message>
    <message>
        <source>Smaller source</source>
        <translation>Réduire la source</translation>
    </message>
    <message>
        <source>Show the source in smaller type</source>
        <translation>Afficher la source en plus petits caractères</translation>
    </message>
    <message>
        <source>Source in normal size</source>
        <translation>Source en taille normale</translation>
    </message>
    <message>
        <source>Show the source in its usual type</source>
        <translation>Afficher la source en caractères habituels</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>&amp;Renvoyer les longues lignes</translation>
    </message>
    <message>
        <source>Show long lines of the source on several lines</source>
        <translation>Afficher les longues lignes de la source sur plusieurs lignes</translation>
    </message>
    <message>
        <source>All r&amp;ules…</source>
        <translation>Toutes les r&amp;ègles…</translation>
    </message>
    <message>
        <source>Read every rule with its explanation and example, and change its severity</source>
        <translation>Lire chaque règle avec son explication et un exemple, et changer sa gravité</translation>
    </message>
    <message>
        <source>New from what Otipass &amp;sent…</source>
        <translation>Nouveau à partir de l’envoi d’&amp;Otipass…</translation>
    </message>
    <message>
        <source>Begin with an address, a list of services and a list of sectors</source>
        <translation>Commencer avec une adresse, une liste de services et une liste de secteurs</translation>
    </message>
    <message>
        <source>Save the mapping as a &amp;template…</source>
        <translation>Enregistrer le mapping comme &amp;modèle…</translation>
    </message>
    <message>
        <source>Keep the mapping as it is for others to begin with</source>
        <translation>Garder le mapping tel quel pour en commencer d’autres</translation>
    </message>
    <message>
        <source>Show the &amp;folder of templates</source>
        <translation>Afficher le &amp;dossier des modèles</translation>
    </message>
    <message>
        <source>Files that are put there are templates from then on</source>
        <translation>Les fichiers qui y sont déposés deviennent des modèles</translation>
    </message>
    <message>
        <source>Show &amp;what changes first</source>
        <translation>Montrer d’abord &amp;ce qui change</translation>
    </message>
    <message>
        <source>Show what a repair of several findings would change before it is made</source>
        <translation>Montrer ce que changerait la correction de plusieurs anomalies avant de la faire</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Replier</translation>
    </message>
    <message>
        <source>Fold the block of the source that the caret is in</source>
        <translation>Replier le bloc de la source où se trouve le curseur</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Déplier</translation>
    </message>
    <message>
        <source>Unfold the block of the source at the caret</source>
        <translation>Déplier le bloc de la source au curseur</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>Replier &amp;tout</translation>
    </message>
    <message>
        <source>Fold every block of the source but the outermost</source>
        <translation>Replier tous les blocs de la source sauf le plus extérieur</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>Déplier t&amp;out</translation>
    </message>
    <message>
        <source>Show every line of the source</source>
        <translation>Afficher toutes les lignes de la source</translation>
    </message>
    <message>
        <source>Save the sector as a &amp;template…</source>
        <translation>Enregistrer le secteur comme &amp;modèle…</translation>
    </message>
    <message>
        <source>Keep the chosen sector&apos;s entry for others to begin with</source>
        <translation>Garder l’entrée du secteur choisi pour que d’autres partent d’elle</translation>
    </message>
    <message>
        <source>Reco&amp;ver unsaved work…</source>
        <translation>&amp;Récupérer le travail non enregistré…</translation>
    </message>
    <message>
        <source>See what was not saved when the program ended, and take it back</source>
        <translation>Voir ce qui n’était pas enregistré à la fin du programme, et le reprendre</translation>
    </message>
</context>
<context>
    <name>AnswerStep</name>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>None of the profile&apos;s answers matches.</source>
        <translation>Aucune des réponses du profil ne correspond.</translation>
    </message>
    <message>
        <source>Answer %1 of the API profile matches.</source>
        <translation>La réponse %1 du profil d’API correspond.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Otipass says</source>
        <translation>Message d’Otipass</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Otipass lets the card in.</source>
        <translation>Otipass autorise l’accès de la carte.</translation>
    </message>
    <message>
        <source>Otipass lets the card in, valid until %1.</source>
        <translation>Otipass autorise l’accès de la carte, valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>ApiProfileName</name>
    <message>
        <source>Unknown name in the API profile</source>
        <translation>Nom inconnu dans le profil d’API</translation>
    </message>
    <message>
        <source>A field of the API profile names something that the program does not know. Questions to Otipass cannot be built with it, and every card is refused. Correct the name in the profile, or choose another profile.</source>
        <translation>Un champ du profil d’API nomme quelque chose que le programme ne connaît pas. Les questions à Otipass ne peuvent pas être composées ainsi, et chaque carte est refusée. Corrigez le nom dans le profil, ou choisissez un autre profil.</translation>
    </message>
    <message>
        <source>The API profile names “%1”, which the program does not know.
Otipass cannot be asked, and every card is refused.
Correct the name in the profile.</source>
        <translation>Le profil d’API nomme «&#x202f;%1&#x202f;», que le programme ne connaît pas.
Otipass ne peut pas être interrogé, et chaque carte est refusée.
Corrigez le nom dans le profil.</translation>
    </message>
    <message>
        <source>The API profile names “%1”, which the program does not know; “%2” was probably meant.
Otipass cannot be asked, and every card is refused.
Correct the name in the profile.</source>
        <translation>Le profil d’API nomme «&#x202f;%1&#x202f;», que le programme ne connaît pas&#x202f;; il s’agit sans doute de «&#x202f;%2&#x202f;».
Otipass ne peut pas être interrogé, et chaque carte est refusée.
Corrigez le nom dans le profil.</translation>
    </message>
</context>
<context>
    <name>ApiProfileUnknown</name>
    <message>
        <source>Unknown API profile</source>
        <translation>Profil d’API inconnu</translation>
    </message>
    <message>
        <source>The API profile says how Otipass is asked. Without it no question can be built, and every card is refused. Choose a profile that exists, or put the missing file into the folder of API profiles and open the workspace again.</source>
        <translation>Le profil d’API dit comment Otipass est interrogé. Sans lui, aucune question ne peut être composée et toutes les cartes sont refusées. Choisissez un profil qui existe, ou mettez le fichier manquant dans le dossier des profils d’API et rouvrez l’espace de travail.</translation>
    </message>
    <message>
        <source>No API profile is chosen.
Otipass cannot be asked, and every card is refused.
Choose one.</source>
        <translation>Aucun profil d’API n’est choisi.
Otipass ne peut pas être interrogé, et toutes les cartes sont refusées.
Choisissez-en un.</translation>
    </message>
    <message>
        <source>There is no API profile “%1”.
Otipass cannot be asked, and every card is refused.
Choose one that exists.</source>
        <translation>Il n’y a pas de profil d’API «&#x202f;%1&#x202f;».
Otipass ne peut pas être interrogé, et toutes les cartes sont refusées.
Choisissez-en un qui existe.</translation>
    </message>
</context>
<context>
    <name>ApiProfileUnreadable</name>
    <message>
        <source>API profile cannot be read</source>
        <translation>Le profil d’API est illisible</translation>
    </message>
    <message>
        <source>The text of the API profile is not JSON, or not of the shape that a profile has. Questions to Otipass cannot be built with it, and every card is refused. Correct the profile, or choose another one.</source>
        <translation>Le texte du profil d’API n’est pas du JSON, ou n’a pas la forme d’un profil. Les questions à Otipass ne peuvent pas être composées ainsi, et chaque carte est refusée. Corrigez le profil, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Otipass cannot be asked with it, and every card is refused.
Correct the profile, or choose another one.</source>
        <translation>Otipass ne peut pas être interrogé avec lui, et toutes les cartes sont refusées.
Corrigez le profil, ou choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>ApiVersion</name>
    <message>
        <source>API version too low</source>
        <translation>Version de l’API trop basse</translation>
    </message>
    <message>
        <source>Otipass controls need version 1.4 or higher of the organisation&apos;s access control API. With a lower one no control reaches SecuTix, and every card is refused. Have the version raised in the organisation&apos;s settings.</source>
        <translation>Les contrôles Otipass exigent la version 1.4 ou supérieure de l’API de contrôle d’accès de l’organisme. Avec une version plus basse, aucun contrôle n’arrive dans SecuTix et toutes les cartes sont refusées. Faites relever la version dans les paramètres de l’organisme.</translation>
    </message>
    <message>
        <source>The version of the access control API is not known.
Below 1.4 every card is refused.
Look it up in the organisation&apos;s settings.</source>
        <translation>La version de l’API de contrôle d’accès n’est pas connue.
En dessous de 1.4, toutes les cartes sont refusées.
Vérifiez-la dans les paramètres de l’organisme.</translation>
    </message>
    <message>
        <source>The access control API has the version %1; Otipass needs 1.4 or higher.
Every card is refused.
Have it raised in the organisation&apos;s settings.</source>
        <translation>L’API de contrôle d’accès est en version %1&#x202f;; Otipass exige la version 1.4 ou supérieure.
Toutes les cartes sont refusées.
Faites relever la version dans les paramètres de l’organisme.</translation>
    </message>
</context>
<context>
    <name>CellEdits</name>
    <message numerus="yes">
        <source>Empty %n cell(s)</source>
        <translation>
            <numerusform>Vider %n cellule</numerusform>
            <numerusform>Vider %n cellules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>A certain failure</source>
        <translation>Un échec certain</translation>
    </message>
    <message>
        <source>A rule&apos;s hint: probably wrong, but you may know better</source>
        <translation>Une indication de la règle : probablement faux, mais vous savez peut-être mieux</translation>
    </message>
    <message>
        <source>A rule&apos;s hint: worth knowing, nothing fails because of it</source>
        <translation>Une indication de la règle : bon à savoir, rien n’échoue à cause de cela</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Find the mistakes of workspaces and mappings</source>
        <translation>Chercher les erreurs des espaces de travail et des correspondances</translation>
    </message>
    <message>
        <source>A *.passerelle file or a mapping; - is standard input</source>
        <translation>Un fichier *.passerelle ou une correspondance&#x202f;; - désigne l’entrée standard</translation>
    </message>
    <message>
        <source>How findings are written</source>
        <translation>Forme sous laquelle les anomalies sont écrites</translation>
    </message>
    <message>
        <source>The least severity that ends with 1</source>
        <translation>La plus faible gravité qui donne le code de fin 1</translation>
    </message>
    <message>
        <source>Ends with 0 where nothing of that weight was found, with 1 where something was, and with 2 where a file could not be read.</source>
        <translation>Se termine par 0 si rien de cette gravité n’a été trouvé, par 1 sinon, et par 2 si un fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Standard input was named more than once, and can be read once only.</source>
        <translation>L’entrée standard a été nommée plusieurs fois, mais ne peut être lue qu’une fois.</translation>
    </message>
    <message>
        <source>Write - once.</source>
        <translation>N’écrivez - qu’une fois.</translation>
    </message>
</context>
<context>
    <name>CommandInput</name>
    <message>
        <source>Standard input could not be kept for reading.</source>
        <translation>L’entrée standard n’a pas pu être conservée pour la lecture.</translation>
    </message>
    <message>
        <source>Name a file instead, or make room in the folder for temporary files.</source>
        <translation>Indiquez plutôt un fichier, ou faites de la place dans le dossier des fichiers temporaires.</translation>
    </message>
    <message>
        <source>Standard input holds more than 256 MiB.</source>
        <translation>L’entrée standard contient plus de 256 Mio.</translation>
    </message>
    <message>
        <source>Name the file instead, and make it smaller.</source>
        <translation>Indiquez plutôt le fichier, et réduisez sa taille.</translation>
    </message>
    <message>
        <source>The folder of this file is not there.</source>
        <translation>Le dossier de ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Name a file, or write - for standard output.</source>
        <translation>Nommez un fichier, ou écrivez - pour la sortie standard.</translation>
    </message>
    <message>
        <source>What stood there is unchanged. Put that right and repeat the command, or name another place.</source>
        <translation>Ce qui s’y trouvait est inchangé. Remédiez-y et relancez la commande, ou nommez un autre emplacement.</translation>
    </message>
    <message>
        <source>Add --convert to read it as that and go on in UTF-8.</source>
        <translation>Ajoutez --convert pour le lire ainsi et continuer en UTF-8.</translation>
    </message>
    <message>
        <source>Write - instead of its name, and give its content to standard input.</source>
        <translation>Écrivez - au lieu de son nom, et donnez son contenu à l’entrée standard.</translation>
    </message>
    <message>
        <source>Give the file another name, or write - instead of it and give its content to standard input.</source>
        <translation>Donnez un autre nom au fichier, ou écrivez - à sa place et donnez son contenu à l’entrée standard.</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>Écrivez un autre nom.</translation>
    </message>
    <message>
        <source>%1 was read as %2 and turned into UTF-8.</source>
        <translation>%1 a été lu comme du %2 et converti en UTF-8.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Checks and repairs Otipass mappings of SecuTix access control, and plays scans.</source>
        <translation>Vérifie et corrige les correspondances Otipass du contrôle d’accès SecuTix, et simule des lectures de cartes.</translation>
    </message>
    <message>
        <source>Say which version this is</source>
        <translation>Indiquer la version du programme</translation>
    </message>
    <message>
        <source>Say how this is used</source>
        <translation>Indiquer le mode d’emploi</translation>
    </message>
    <message>
        <source>The arguments are not understood: %1.</source>
        <translation>Les arguments ne sont pas compris&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation>Voir %1.</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>Add sector %1</source>
        <translation>Ajouter le secteur %1</translation>
    </message>
    <message>
        <source>Remove sector %1</source>
        <translation>Supprimer le secteur %1</translation>
    </message>
    <message>
        <source>Rename sector %1 to %2</source>
        <translation>Renommer le secteur %1 en %2</translation>
    </message>
    <message>
        <source>Take the whole text over</source>
        <translation>Reprendre tout le texte</translation>
    </message>
    <message>
        <source>Set the entry of %1</source>
        <translation>Définir l’entrée de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Définir %1</translation>
    </message>
    <message>
        <source>Remove %1 of %2</source>
        <translation>Supprimer %1 de %2</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Définir %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n change(s)</source>
        <translation>
            <numerusform>Reprendre %n différence</numerusform>
            <numerusform>Reprendre %n différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s) at another place</source>
        <translation>
            <numerusform>%n secteur à une autre place</numerusform>
            <numerusform>%n secteurs à une autre place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s) written differently</source>
        <translation>
            <numerusform>%n secteur écrit autrement</numerusform>
            <numerusform>%n secteurs écrits autrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) more</source>
        <translation>
            <numerusform>%n commentaire en plus</numerusform>
            <numerusform>%n commentaires en plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) less</source>
        <translation>
            <numerusform>%n commentaire en moins</numerusform>
            <numerusform>%n commentaires en moins</numerusform>
        </translation>
    </message>
    <message>
        <source>white space or order outside the sectors</source>
        <translation>espaces ou ordre en dehors des secteurs</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) stand several times left; the last one of each counts, as TNAC reads it.</source>
        <translation>
            <numerusform>%n code figure plusieurs fois à gauche ; le dernier compte, comme TNAC le lit.</numerusform>
            <numerusform>%n codes figurent plusieurs fois à gauche ; le dernier de chacun compte, comme TNAC le lit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) stand several times right; the last one of each counts, as TNAC reads it.</source>
        <translation>
            <numerusform>%n code figure plusieurs fois à droite ; le dernier compte, comme TNAC le lit.</numerusform>
            <numerusform>%n codes figurent plusieurs fois à droite ; le dernier de chacun compte, comme TNAC le lit.</numerusform>
        </translation>
    </message>
    <message>
        <source>+ %1  added: %2</source>
        <translation>+ %1  ajouté : %2</translation>
    </message>
    <message>
        <source>- %1  removed: %2</source>
        <translation>- %1  supprimé : %2</translation>
    </message>
    <message>
        <source>&gt; %1  renamed to %2</source>
        <translation>&gt; %1  renommé en %2</translation>
    </message>
    <message>
        <source>the whole text</source>
        <translation>tout le texte</translation>
    </message>
    <message>
        <source>~ %1: %2 (new)</source>
        <translation>~ %1 : %2 (nouveau)</translation>
    </message>
    <message>
        <source>~ %1: %2 (gone)</source>
        <translation>~ %1 : %2 (disparu)</translation>
    </message>
</context>
<context>
    <name>ControlBarcodeStep</name>
    <message>
        <source>Card number</source>
        <translation>Numéro de carte</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Heure, UTC</translation>
    </message>
    <message>
        <source>Format of the time stamp</source>
        <translation>Format de l’horodatage</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>OTI, card number and time stamp; season and product are stored with it.</source>
        <translation>OTI, numéro de carte et horodatage&#x202f;; la saison et le produit sont conservés avec.</translation>
    </message>
    <message>
        <source>Control %1.</source>
        <translation>Contrôle %1.</translation>
    </message>
    <message>
        <source>Control %1 is stored by the synchronisation.</source>
        <translation>Le contrôle %1 est enregistré par la synchronisation.</translation>
    </message>
    <message>
        <source>Control barcode</source>
        <translation>Code-barres du contrôle</translation>
    </message>
</context>
<context>
    <name>DescriptorPassword</name>
    <message>
        <source>No password can be read from file descriptor %1.</source>
        <translation>Aucun mot de passe ne peut être lu depuis le descripteur de fichier %1.</translation>
    </message>
    <message>
        <source>Open it in the shell that starts this program, for example with 3&lt; file.</source>
        <translation>Ouvrez-le dans le shell qui lance ce programme, par exemple avec 3&lt; fichier.</translation>
    </message>
    <message>
        <source>File descriptor %1 gave no password.</source>
        <translation>Le descripteur de fichier %1 n’a donné aucun mot de passe.</translation>
    </message>
    <message>
        <source>Write the password as its first line.</source>
        <translation>Écrivez le mot de passe sur la première ligne.</translation>
    </message>
</context>
<context>
    <name>DetectionStep</name>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Kind of card expected</source>
        <translation>Type de carte attendu</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>serial</translation>
    </message>
    <message>
        <source>numotipass</source>
        <translation>numotipass</translation>
    </message>
    <message>
        <source>NumType is &quot;serial&quot; when the pass codes start with letters; otherwise it is left out.</source>
        <translation>NumType vaut «&#x202f;serial&#x202f;» quand les codes des passes commencent par des lettres&#x202f;; sinon, il est omis.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lue comme</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>A device tells an Otipass card by its length, checksum and content.</source>
        <translation>Un appareil de contrôle reconnaît une carte Otipass à sa longueur, à sa somme de contrôle et à son contenu.</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Numéro de carte</translation>
    </message>
    <message numerus="yes">
        <source>An Otipass card: %1, %n character(s).</source>
        <translation>
            <numerusform>Une carte Otipass&#x202f;: %1, %n caractère.</numerusform>
            <numerusform>Une carte Otipass&#x202f;: %1, %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Détection</translation>
    </message>
</context>
<context>
    <name>DeviceAndDoorStep</name>
    <message>
        <source>No device was chosen. Choose the device that the card is held before.</source>
        <translation>Aucun appareil de contrôle n’est choisi. Choisissez celui devant lequel la carte est présentée.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil de contrôle</translation>
    </message>
    <message>
        <source>The plan has no device %1. Choose one of the plan, or add it to the set-up.</source>
        <translation>Le plan n’a pas d’appareil de contrôle %1. Choisissez-en un du plan, ou ajoutez-le à la configuration.</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Helpdesk</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>A helpdesk device checks and does not burn.</source>
        <translation>Un appareil de contrôle Helpdesk vérifie la carte et ne compte pas l’entrée.</translation>
    </message>
    <message>
        <source>Force entry</source>
        <translation>Force entry</translation>
    </message>
    <message>
        <source>The device lets in although refused.</source>
        <translation>L’appareil de contrôle laisse entrer malgré le refus.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>A device controls one direction, In or Out.</source>
        <translation>Un appareil de contrôle contrôle un seul sens, In ou Out.</translation>
    </message>
    <message>
        <source>Device %1 is linked to no door, so no sector and no mapping entry can be found. Link it to its door.</source>
        <translation>L’appareil de contrôle %1 n’est lié à aucune porte&#x202f;: ni secteur ni entrée de correspondance ne peuvent être trouvés. Liez-le à sa porte.</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Device %1 is linked to door %2, which the plan does not have. Add the door or link the device to another one.</source>
        <translation>L’appareil de contrôle %1 est lié à la porte %2, absente du plan. Ajoutez la porte ou liez l’appareil à une autre.</translation>
    </message>
    <message>
        <source>A device that scans Otipass cards is linked to a door.</source>
        <translation>Un appareil de contrôle qui lit des cartes Otipass est lié à une porte.</translation>
    </message>
    <message>
        <source>Device %1 is linked to door %2.</source>
        <translation>L’appareil de contrôle %1 est lié à la porte %2.</translation>
    </message>
    <message>
        <source>Device and door</source>
        <translation>Appareil de contrôle et porte</translation>
    </message>
</context>
<context>
    <name>DeviceDirection</name>
    <message>
        <source>Unknown direction of a device</source>
        <translation>Sens inconnu d’un appareil de contrôle</translation>
    </message>
    <message>
        <source>A control device controls one direction, In or Out. With another word TNAC cannot tell whether a card comes or goes. Choose one of the two.</source>
        <translation>Un appareil de contrôle contrôle un seul sens, In ou Out. Avec un autre mot, TNAC ne sait pas si une carte entre ou sort. Choisissez l’un des deux.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>The device %1 has the direction “%2”.
TNAC knows In and Out, and cannot tell with it whether a card comes or goes.
Choose one of the two.</source>
        <translation>L’appareil de contrôle %1 a le sens « %2 ».
TNAC connaît In et Out, et ne peut pas dire ainsi si une carte entre ou sort.
Choisissez l’un des deux.</translation>
    </message>
</context>
<context>
    <name>DeviceDoorUnknown</name>
    <message>
        <source>Device at an unknown door</source>
        <translation>Appareil de contrôle à une porte inconnue</translation>
    </message>
    <message>
        <source>The device is linked to a door that the plan does not have, so no sector is found and every card is refused there. Correct the name, or add the door.</source>
        <translation>L’appareil de contrôle est lié à une porte absente du plan&#x202f;: aucun secteur n’est trouvé et toutes les cartes y sont refusées. Corrigez le nom, ou ajoutez la porte.</translation>
    </message>
    <message>
        <source>The device %1 is linked to the door %2, which the plan does not have.
No sector is found, and every card is refused there.
Correct the name, or add the door.</source>
        <translation>L’appareil de contrôle %1 est lié à la porte %2, absente du plan.
Aucun secteur n’est trouvé et toutes les cartes sont refusées.
Corrigez le nom, ou ajoutez la porte.</translation>
    </message>
</context>
<context>
    <name>DeviceForceEntry</name>
    <message>
        <source>Device lets in what was refused</source>
        <translation>Appareil de contrôle qui laisse entrer malgré un refus</translation>
    </message>
    <message>
        <source>With force entry the operator can let visitors in although the card was refused; there is then no sale and nobody is paid. Leave it on only where that is meant.</source>
        <translation>Avec Force entry, l’opérateur peut laisser entrer des visiteurs dont la carte est refusée&#x202f;; il n’y a alors ni vente ni paiement. Ne l’activez que là où c’est voulu.</translation>
    </message>
    <message>
        <source>The device %1 can let visitors in although Otipass refused the card.
No sale is made for them.
Leave it so only where that is meant.</source>
        <translation>L’appareil de contrôle %1 peut laisser entrer des visiteurs dont Otipass a refusé la carte.
Aucune vente n’est faite pour eux.
Ne laissez ce réglage que là où c’est voulu.</translation>
    </message>
</context>
<context>
    <name>DeviceHelpdesk</name>
    <message>
        <source>Device only checks</source>
        <translation>Appareil de contrôle qui vérifie seulement</translation>
    </message>
    <message>
        <source>A helpdesk device checks a card and does not count it: no control is kept and no sale is made. Leave it on for a desk, never for a door.</source>
        <translation>Un appareil de contrôle Helpdesk vérifie une carte sans la compter&#x202f;: aucun contrôle n’est conservé et aucune vente n’est faite. Gardez ce réglage pour un guichet, jamais pour une porte.</translation>
    </message>
    <message>
        <source>The device %1 only checks cards and counts none.
No sale is made with it.
Leave it so for a desk, not for a door.</source>
        <translation>L’appareil de contrôle %1 vérifie les cartes sans les compter.
Aucune vente ne se fait avec lui.
Laissez-le ainsi pour un guichet, pas pour une porte.</translation>
    </message>
</context>
<context>
    <name>DeviceName</name>
    <message>
        <source>Name of a device</source>
        <translation>Nom d’un appareil de contrôle</translation>
    </message>
    <message>
        <source>TNAC takes capital letters, digits and underscores in the name of a control device. A device of another name cannot be set up, and nobody is let in with it. Rename it, in TNAC as well.</source>
        <translation>TNAC accepte des majuscules, des chiffres et des traits de soulignement dans le nom d’un appareil de contrôle. Avec un autre nom, l’appareil ne peut pas être configuré et n’autorise aucun accès. Renommez-le, dans TNAC aussi.</translation>
    </message>
    <message>
        <source>The device&apos;s name “%1” has other characters than capital letters, digits and underscores.
TNAC does not take it, and nobody is let in with it.
Rename it, in TNAC as well.</source>
        <translation>Le nom d’appareil de contrôle «&#x202f;%1&#x202f;» contient autre chose que des majuscules, des chiffres et des traits de soulignement.
TNAC ne l’accepte pas, et l’appareil n’autorise aucun accès.
Renommez-le, dans TNAC aussi.</translation>
    </message>
</context>
<context>
    <name>DeviceNoDoor</name>
    <message>
        <source>Device without a door</source>
        <translation>Appareil de contrôle sans porte</translation>
    </message>
    <message>
        <source>TNAC finds the sector, and with it the mapping entry, by the door of the device. A device without a door refuses every card. Link it to a door.</source>
        <translation>TNAC trouve le secteur, et par lui l’entrée de correspondance, grâce à la porte de l’appareil de contrôle. Un appareil sans porte refuse toutes les cartes. Liez-le à une porte.</translation>
    </message>
    <message>
        <source>The device %1 is linked to no door.
No sector is found, and every card is refused there.
Link it to a door.</source>
        <translation>L’appareil de contrôle %1 n’est lié à aucune porte.
Aucun secteur n’est trouvé, et toutes les cartes y sont refusées.
Liez-le à une porte.</translation>
    </message>
</context>
<context>
    <name>DeviceRepeated</name>
    <message>
        <source>Name of a device stands twice</source>
        <translation>Nom d’appareil de contrôle en double</translation>
    </message>
    <message>
        <source>Two devices have the same name. TNAC knows one device of a name only, so the settings of the other are lost. Rename one, or remove it.</source>
        <translation>Deux appareils de contrôle ont le même nom. TNAC ne connaît qu’un appareil par nom&#x202f;: les réglages de l’autre sont perdus. Renommez-en un, ou retirez-le.</translation>
    </message>
    <message>
        <source>The device %1 stands in the plan more than once (lines %2).
TNAC knows one of a name only.
Rename the others or remove them.</source>
        <translation>L’appareil de contrôle %1 figure plusieurs fois dans le plan (lignes %2).
TNAC n’en connaît qu’un par nom.
Renommez les autres ou retirez-les.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Enregistrer les modifications de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Without saving, the changes since the last save are lost.</source>
        <translation>Sans enregistrement, les modifications faites depuis le dernier enregistrement sont perdues.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>A&amp;bandonner les modifications</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Repair at &amp;once from now on (the menu Findings brings this back)</source>
        <translation>Corriger désormais &amp;sans montrer (le menu Anomalies permet d’y revenir)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Repair %Ln place(s)</source>
        <translation>
            <numerusform>&amp;Réparer %Ln endroit</numerusform>
            <numerusform>&amp;Réparer %Ln endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>Compare two mappings by what they mean</source>
        <translation>Comparer deux jeux de paramètres par ce qu’ils signifient</translation>
    </message>
    <message>
        <source>A *.passerelle file or a mapping; - is standard input</source>
        <translation>Un fichier *.passerelle ou des paramètres ; - est l’entrée standard</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>Ce à quoi il est comparé</translation>
    </message>
    <message>
        <source>How changes are written</source>
        <translation>Comment les différences sont écrites</translation>
    </message>
    <message>
        <source>Both sides cannot be standard input.</source>
        <translation>Les deux côtés ne peuvent pas être l’entrée standard.</translation>
    </message>
    <message>
        <source>Name a file for one of them.</source>
        <translation>Nommez un fichier pour l’un des deux.</translation>
    </message>
    <message>
        <source>The two are the same, byte for byte.
</source>
        <translation>Les deux sont identiques, octet par octet.
</translation>
    </message>
    <message>
        <source>The two mean the same.
</source>
        <translation>Les deux signifient la même chose.
</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajouté</numerusform>
            <numerusform>%n ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n supprimé</numerusform>
            <numerusform>%n supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n renommé</numerusform>
            <numerusform>%n renommés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Without another meaning: %1
</source>
        <translation>Sans autre signification : %1
</translation>
    </message>
    <message>
        <source>Ends with 0 where the two mean the same, with 1 where not, and with 2 where one could not be read.</source>
        <translation>Se termine par 0 si les deux ont le même sens, par 1 sinon, et par 2 si l’une n’a pas pu être lue.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>This file is open for reading only.</source>
        <translation>Ce fichier est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Save it under another name to change it.</source>
        <translation>Enregistrez-le sous un autre nom pour le modifier.</translation>
    </message>
</context>
<context>
    <name>DoorDash</name>
    <message>
        <source>Dash in the name of a door</source>
        <translation>Trait d’union dans le nom d’une porte</translation>
    </message>
    <message>
        <source>The device&apos;s application takes a text with a dash for the barcode of a ticket, not for a gate. The device cannot be set to this door, and nobody is let in there. Use an underscore, in TNAC as well.</source>
        <translation>L’application de l’appareil de contrôle prend un texte avec un trait d’union pour le code-barres d’un billet, et non pour une porte. L’appareil ne peut pas être réglé sur cette porte, et aucun accès n’y est autorisé. Utilisez un trait de soulignement, dans TNAC aussi.</translation>
    </message>
    <message>
        <source>The door %1 has a dash in its name.
Devices take that for a ticket&apos;s barcode and cannot be set to the door.
Name it %2, in TNAC as well.</source>
        <translation>Le nom de la porte %1 contient un trait d’union.
Les appareils de contrôle le prennent pour le code-barres d’un billet et ne peuvent pas être réglés sur cette porte.
Nommez-la %2, dans TNAC aussi.</translation>
    </message>
</context>
<context>
    <name>DoorNoSector</name>
    <message>
        <source>Door without a sector</source>
        <translation>Porte sans secteur</translation>
    </message>
    <message>
        <source>The sector of the door is how the mapping entry is found. A door that leads into no sector refuses every Otipass card. Give it its sector.</source>
        <translation>C’est le secteur de la porte qui permet de trouver l’entrée de correspondance. Une porte qui ne mène à aucun secteur refuse toutes les cartes Otipass. Indiquez son secteur.</translation>
    </message>
    <message>
        <source>Let it lead into %1</source>
        <translation>La faire mener à %1</translation>
    </message>
    <message>
        <source>The door %1 leads into no sector.
No mapping entry is found, and every card is refused there.
Give it its sector.</source>
        <translation>La porte %1 ne mène à aucun secteur.
Aucune entrée de correspondance n’est trouvée, et toutes les cartes y sont refusées.
Donnez-lui son secteur.</translation>
    </message>
</context>
<context>
    <name>DoorRepeated</name>
    <message>
        <source>Name of a door stands twice</source>
        <translation>Nom de porte en double</translation>
    </message>
    <message>
        <source>Two doors have the same name, so nobody can say into which sector a device there leads. Cards may be checked against the wrong service. Rename one, or remove it.</source>
        <translation>Deux portes ont le même nom&#x202f;: on ne peut pas dire à quel secteur mène un appareil de contrôle placé là. Les cartes peuvent être vérifiées auprès d’un autre service que prévu. Renommez-en une, ou retirez-la.</translation>
    </message>
    <message>
        <source>The door %1 stands in the plan more than once (lines %2).
It is not clear into which sector it leads, and cards may be checked against the wrong service.
Rename the others or remove them.</source>
        <translation>La porte %1 figure plusieurs fois dans le plan (lignes %2).
Le secteur auquel elle mène n’est pas clair, et les cartes peuvent être vérifiées auprès d’un autre service que prévu.
Renommez les autres ou retirez-les.</translation>
    </message>
</context>
<context>
    <name>DoorSectorUnknown</name>
    <message>
        <source>Door leads into an unknown sector</source>
        <translation>Porte menant à un secteur inconnu</translation>
    </message>
    <message>
        <source>The door leads into a sector that the plan does not name. It was probably mistyped: no mapping entry is found then, and every card is refused at that door. Correct it, or add the sector to the plan.</source>
        <translation>La porte mène à un secteur que le plan ne nomme pas. C’est probablement une faute de frappe&#x202f;: aucune entrée de correspondance n’est alors trouvée et toutes les cartes sont refusées à cette porte. Corrigez-le, ou ajoutez le secteur au plan.</translation>
    </message>
    <message>
        <source>The door %1 leads into sector %2, which the plan does not name.
It was probably mistyped, and cards are then refused there.
Correct it, or add the sector to the plan.</source>
        <translation>La porte %1 mène au secteur %2, que le plan ne nomme pas.
C’est probablement une faute de frappe, et les cartes y sont alors refusées.
Corrigez-le, ou ajoutez le secteur au plan.</translation>
    </message>
</context>
<context>
    <name>DoorSeveralSectors</name>
    <message>
        <source>Door with several sectors</source>
        <translation>Porte avec plusieurs secteurs</translation>
    </message>
    <message>
        <source>A door that a device for Otipass cards stands at must lead into exactly one sector, since the sector tells the mapping entry. With several TNAC cannot choose, and every card is refused. Keep one.</source>
        <translation>Une porte équipée d’un appareil de contrôle pour les cartes Otipass doit mener à un seul secteur, car c’est lui qui désigne l’entrée de correspondance. S’il y en a plusieurs, TNAC ne peut pas choisir et toutes les cartes sont refusées. N’en gardez qu’un.</translation>
    </message>
    <message>
        <source>Keep only %1</source>
        <translation>Ne garder que %1</translation>
    </message>
    <message>
        <source>The door %1 leads into several sectors: %2.
TNAC cannot tell which mapping entry counts, and every card is refused there.
Keep one.</source>
        <translation>La porte %1 mène à plusieurs secteurs&#x202f;: %2.
TNAC ne sait pas quelle entrée de correspondance compte, et toutes les cartes y sont refusées.
N’en gardez qu’un.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Nothing was changed. Check the text again, then repeat the change.</source>
        <translation>Rien n’a été modifié. Vérifiez de nouveau le texte, puis refaites la modification.</translation>
    </message>
    <message>
        <source>A profile cannot be changed from here.</source>
        <translation>Un profil ne peut pas être modifié d’ici.</translation>
    </message>
    <message>
        <source>The change lies beyond the end of the text.</source>
        <translation>La modification se trouve au-delà de la fin du texte.</translation>
    </message>
    <message>
        <source>Two parts of the change overlap.</source>
        <translation>Deux parties de la modification se chevauchent.</translation>
    </message>
</context>
<context>
    <name>EditPreview</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>no text</source>
        <translation>pas du texte</translation>
    </message>
</context>
<context>
    <name>EntryOrder</name>
    <message>
        <source>The sectors are not written well enough to change their order.</source>
        <translation>Les secteurs ne sont pas assez bien écrits pour changer leur ordre.</translation>
    </message>
    <message>
        <source>Repair the errors in the source first.</source>
        <translation>Corrigez d&apos;abord les erreurs dans la source.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Another member</source>
        <translation>Un autre membre</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
</context>
<context>
    <name>ExchangeStep</name>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>Peut être arrivé</translation>
    </message>
    <message>
        <source>yes: Otipass may have counted the control</source>
        <translation>oui&#x202f;: Otipass a pu compter le contrôle</translation>
    </message>
    <message>
        <source>no: Otipass has not seen it</source>
        <translation>non&#x202f;: Otipass ne l’a pas vu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>The Otipass address must be allowed in the outgoing proxy.</source>
        <translation>L’adresse d’Otipass doit être autorisée dans le proxy sortant.</translation>
    </message>
    <message>
        <source>Answered with status %1 after %2 ms.</source>
        <translation>Réponse reçue avec le statut %1 après %2 ms.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Contenu</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Somebody at %1</source>
        <translation>Quelqu’un sur %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 has this file open.</source>
        <translation>%1 a ouvert ce fichier.</translation>
    </message>
    <message>
        <source>%1 has this file open since %2.</source>
        <translation>%1 a ouvert ce fichier depuis %2.</translation>
    </message>
    <message>
        <source>It is open for reading only here, so that neither overwrites the other. Take over if nobody works on it there any more.</source>
        <translation>Il est ouvert ici en lecture seule, pour que personne n’écrase le travail de l’autre. Prenez-le si plus personne n’y travaille là-bas.</translation>
    </message>
    <message>
        <source>It was taken over from here. Your work is still open; save it under another name, or take the file back once nobody works on it there.</source>
        <translation>Il a été repris d’ici. Votre travail est toujours ouvert ; enregistrez-le sous un autre nom, ou reprenez le fichier quand plus personne n’y travaille là-bas.</translation>
    </message>
</context>
<context>
    <name>FileLook</name>
    <message>
        <source>Somebody else changed this file after you opened it.</source>
        <translation>Quelqu’un d’autre a modifié ce fichier après son ouverture.</translation>
    </message>
    <message>
        <source>Your work is still open and nothing was overwritten. Reload takes what is in the file (Undo brings yours back); Keep mine lets the next save replace it.</source>
        <translation>Votre travail est toujours ouvert et rien n’a été écrasé. Recharger prend le contenu du fichier (Annuler ramène le vôtre) ; Garder le mien laisse le prochain enregistrement le remplacer.</translation>
    </message>
    <message>
        <source>The file was moved, renamed or deleted.</source>
        <translation>Le fichier a été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>Your work is still open. Save writes the file again; Save as… chooses another place.</source>
        <translation>Votre travail est toujours ouvert. Enregistrer écrit de nouveau le fichier ; Enregistrer sous… choisit un autre endroit.</translation>
    </message>
    <message>
        <source>The folder of this file cannot be reached any more (a drive or a network share?).</source>
        <translation>Le dossier de ce fichier n’est plus accessible (un lecteur ou un partage réseau ?).</translation>
    </message>
    <message>
        <source>Your work is still open. Bring the folder back, or save in another place.</source>
        <translation>Votre travail est toujours ouvert. Rétablissez le dossier, ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>This file can only be read.</source>
        <translation>Ce fichier ne peut qu’être lu.</translation>
    </message>
    <message>
        <source>Your work is still open and can go on; save it under another name.</source>
        <translation>Votre travail est toujours ouvert et peut continuer ; enregistrez-le sous un autre nom.</translation>
    </message>
</context>
<context>
    <name>FileProblem</name>
    <message>
        <source>The file is not there, or not any more.</source>
        <translation>Le fichier est absent, ou n’est plus là.</translation>
    </message>
    <message>
        <source>Check whether it was moved, renamed or deleted, and open it from where it is now.</source>
        <translation>Vérifiez s’il a été déplacé, renommé ou supprimé, puis ouvrez-le là où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, et non un fichier.</translation>
    </message>
    <message>
        <source>Open the workspace or the mapping inside it.</source>
        <translation>Ouvrez l’espace de travail ou la correspondance qu’il contient.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, which has no end and cannot be saved to.</source>
        <translation>C’est un tube ou un périphérique&#x202f;: il n’a pas de fin et ne permet pas l’enregistrement.</translation>
    </message>
    <message>
        <source>Save its content to a file and open that.</source>
        <translation>Enregistrez son contenu dans un fichier et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier.</translation>
    </message>
    <message>
        <source>Ask its owner for access, or open a copy of it.</source>
        <translation>Demandez l’accès à son propriétaire, ou ouvrez une copie.</translation>
    </message>
    <message>
        <source>The file is larger than 256 MiB, so it can hardly be a mapping.</source>
        <translation>Le fichier dépasse 256 Mio&#x202f;; ce n’est sans doute pas une correspondance.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>Opening was stopped.</source>
        <translation>L’ouverture a été interrompue.</translation>
    </message>
    <message>
        <source>What was open before is unchanged.</source>
        <translation>Ce qui était ouvert avant reste inchangé.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Check the drive or the network connection, then open the file again.</source>
        <translation>Vérifiez le disque ou la connexion au réseau, puis rouvrez le fichier.</translation>
    </message>
    <message>
        <source>Give the file another name, then open it.</source>
        <translation>Donnez un autre nom au fichier, puis ouvrez-le.</translation>
    </message>
    <message>
        <source>This name holds bytes that are no text in this system&apos;s encoding (UTF-8), so no file can be found by it.</source>
        <translation>Ce nom contient des octets qui ne sont pas du texte dans l’encodage de ce système (UTF-8)&#x202f;: il ne permet de trouver aucun fichier.</translation>
    </message>
</context>
<context>
    <name>FileProfileName</name>
    <message>
        <source>Unknown name in the file profile</source>
        <translation>Nom inconnu dans le profil de fichiers</translation>
    </message>
    <message>
        <source>A field of the file profile names something that the program does not know. The files for TnAC and SecuTix cannot be written with it, and no sale is made from them. Correct the name in the profile, or choose another profile.</source>
        <translation>Un champ du profil de fichiers nomme quelque chose que le programme ne connaît pas. Les fichiers pour TnAC et SecuTix ne peuvent pas être écrits ainsi, et aucune vente n’en est faite. Corrigez le nom dans le profil, ou choisissez un autre profil.</translation>
    </message>
    <message>
        <source>The file profile names “%1”, which the program does not know.
The files for TnAC and SecuTix cannot be written.
Correct the name in the profile.</source>
        <translation>Le profil de fichiers nomme «&#x202f;%1&#x202f;», que le programme ne connaît pas.
Les fichiers pour TnAC et SecuTix ne peuvent pas être écrits.
Corrigez le nom dans le profil.</translation>
    </message>
    <message>
        <source>The file profile names “%1”, which the program does not know; “%2” was probably meant.
The files for TnAC and SecuTix cannot be written.
Correct the name in the profile.</source>
        <translation>Le profil de fichiers nomme «&#x202f;%1&#x202f;», que le programme ne connaît pas&#x202f;; il s’agit sans doute de «&#x202f;%2&#x202f;».
Les fichiers pour TnAC et SecuTix ne peuvent pas être écrits.
Corrigez le nom dans le profil.</translation>
    </message>
</context>
<context>
    <name>FileProfileUnknown</name>
    <message>
        <source>Unknown file profile</source>
        <translation>Profil de fichiers inconnu</translation>
    </message>
    <message>
        <source>The file profile says how the files for TnAC and SecuTix look. Without it they cannot be written, and no sale is made from them. Choose a profile that exists, or put the missing file into the folder of file profiles and open the workspace again.</source>
        <translation>Le profil de fichiers dit comment se présentent les fichiers pour TnAC et SecuTix. Sans lui, ils ne peuvent pas être écrits et aucune vente n’en est faite. Choisissez un profil qui existe, ou mettez le fichier manquant dans le dossier des profils de fichiers et rouvrez l’espace de travail.</translation>
    </message>
    <message>
        <source>No file profile is chosen.
The files for TnAC and SecuTix cannot be written.
Choose one.</source>
        <translation>Aucun profil de fichiers n’est choisi.
Les fichiers pour TnAC et SecuTix ne peuvent pas être écrits.
Choisissez-en un.</translation>
    </message>
    <message>
        <source>There is no file profile “%1”.
The files for TnAC and SecuTix cannot be written.
Choose one that exists.</source>
        <translation>Il n’y a pas de profil de fichiers «&#x202f;%1&#x202f;».
Les fichiers pour TnAC et SecuTix ne peuvent pas être écrits.
Choisissez-en un qui existe.</translation>
    </message>
</context>
<context>
    <name>FileProfileUnreadable</name>
    <message>
        <source>File profile cannot be read</source>
        <translation>Le profil de fichiers est illisible</translation>
    </message>
    <message>
        <source>The text of the file profile is not JSON, or not of the shape that a profile has. The files for TnAC and SecuTix cannot be written with it, and no sale is made from them. Correct the profile, or choose another one.</source>
        <translation>Le texte du profil de fichiers n’est pas du JSON, ou n’a pas la forme d’un profil. Les fichiers pour TnAC et SecuTix ne peuvent pas être écrits ainsi, et aucune vente n’en est faite. Corrigez le profil, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The files for TnAC and SecuTix cannot be written with it, and no sale is made from them.
Correct the profile, or choose another one.</source>
        <translation>Les fichiers pour TnAC et SecuTix ne peuvent pas être écrits avec lui, et aucune vente n’en est tirée.
Corrigez le profil, ou choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message>
        <source>No folder is chosen, so no file is written; the ledger holds what they would hold.</source>
        <translation>Aucun dossier n’est choisi, donc aucun fichier n’est écrit&#x202f;; le registre contient ce qu’ils contiendraient.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>The files are written from the ledger by the file profile.</source>
        <translation>Les fichiers sont écrits à partir du registre, selon le profil de fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n fichier écrit.</numerusform>
            <numerusform>%n fichiers écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>The text cannot be laid out: it is not JSON yet.</source>
        <translation>Le texte ne peut pas être mis en forme : ce n&apos;est pas encore du JSON.</translation>
    </message>
    <message>
        <source>Repair what the findings say first.</source>
        <translation>Corrigez d&apos;abord ce que disent les anomalies.</translation>
    </message>
</context>
<context>
    <name>InterfaceType</name>
    <message>
        <source>Wrong interface type</source>
        <translation>Type d’interface incorrect</translation>
    </message>
    <message>
        <source>TNAC knows Otipass interfaces by the type OTIPASS, to the letter. With another type the interface is not asked at all, and every card is refused. Choose OTIPASS.</source>
        <translation>TNAC reconnaît les interfaces Otipass au type OTIPASS, à la lettre près. Avec un autre type, l’interface n’est pas interrogée et toutes les cartes sont refusées. Choisissez OTIPASS.</translation>
    </message>
    <message>
        <source>Write OTIPASS</source>
        <translation>Écrire OTIPASS</translation>
    </message>
    <message>
        <source>The interface type is missing.
TNAC then does not ask Otipass, and every card is refused.
Choose OTIPASS.</source>
        <translation>Le type d’interface manque.
TNAC n’interroge alors pas Otipass, et toutes les cartes sont refusées.
Choisissez OTIPASS.</translation>
    </message>
    <message>
        <source>The interface type is “%1”, not exactly OTIPASS.
TNAC then does not ask Otipass, and every card is refused.
Choose OTIPASS.</source>
        <translation>Le type d’interface est «&#x202f;%1&#x202f;», et non exactement OTIPASS.
TNAC n’interroge alors pas Otipass, et toutes les cartes sont refusées.
Choisissez OTIPASS.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>This is no recovery journal of this program.</source>
        <translation>Ce n’est pas un journal de récupération de ce programme.</translation>
    </message>
    <message>
        <source>It was left alone. Look at it and delete it.</source>
        <translation>Il n’a pas été touché. Regardez-le et supprimez-le.</translation>
    </message>
    <message>
        <source>This recovery journal was written by a newer version of the program.</source>
        <translation>Ce journal de récupération a été écrit par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>Start that version to get the work back.</source>
        <translation>Lancez cette version pour retrouver le travail.</translation>
    </message>
    <message>
        <source>This recovery journal is damaged at its beginning, and nothing in it can be restored.</source>
        <translation>Ce journal de récupération est endommagé au début, et rien ne peut en être restauré.</translation>
    </message>
    <message>
        <source>Discard it; the file itself is as it was last saved.</source>
        <translation>Abandonnez-le ; le fichier lui-même est tel que le dernier enregistrement l’a laissé.</translation>
    </message>
    <message>
        <source>The end of the journal is damaged. The work up to there is whole; the last seconds may be missing.</source>
        <translation>La fin du journal est endommagée. Le travail est entier jusque-là ; les dernières secondes peuvent manquer.</translation>
    </message>
    <message>
        <source>The recovery journal could not be written (%1). After a crash, unsaved work could not be offered back.</source>
        <translation>Le journal de récupération n’a pas pu être écrit (%1). Après un arrêt brutal, le travail non enregistré ne pourrait pas être proposé.</translation>
    </message>
    <message>
        <source>Save your work often, and make room on this disk.</source>
        <translation>Enregistrez souvent votre travail, et libérez de la place sur ce disque.</translation>
    </message>
</context>
<context>
    <name>JsonRule</name>
    <message>
        <source>Byte order mark at the start</source>
        <translation>Marque d’ordre des octets au début</translation>
    </message>
    <message>
        <source>Some programs put an invisible mark before the text. Many parsers stumble over it: no card would then be let in, and nothing can be seen in the text. Remove it.</source>
        <translation>Certains programmes placent une marque invisible avant le texte. Beaucoup d’analyseurs butent dessus&#x202f;: aucun accès ne serait alors autorisé, sans que rien se voie dans le texte. Retirez-la.</translation>
    </message>
    <message>
        <source>Remove the byte order mark</source>
        <translation>Retirer la marque d’ordre des octets</translation>
    </message>
    <message>
        <source>Space that JSON does not know</source>
        <translation>Espace que JSON ne connaît pas</translation>
    </message>
    <message>
        <source>No-break and zero-width spaces come along when text is copied from a web page or a mail. They look like spaces or like nothing, but TNAC cannot read the mapping, and every card is refused. Put an ordinary space in their place.</source>
        <translation>Des espaces insécables ou de largeur nulle arrivent avec un texte copié d’une page web ou d’un courriel. Elles ressemblent à des espaces ou à rien, mais TNAC ne peut pas lire la correspondance et toutes les cartes sont refusées. Mettez une espace ordinaire à la place.</translation>
    </message>
    <message>
        <source>Put an ordinary space there</source>
        <translation>Mettre une espace ordinaire à la place</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>The published example holds comments to explain it, but they must not be in what TNAC gets: the mapping cannot be read, and every card is refused. Remove them.</source>
        <translation>L’exemple publié contient des commentaires explicatifs, mais ils ne doivent pas figurer dans ce que TNAC reçoit&#x202f;: la correspondance ne peut pas être lue et toutes les cartes sont refusées. Retirez-les.</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Retirer le commentaire</translation>
    </message>
    <message>
        <source>Comment without an end</source>
        <translation>Commentaire sans fin</translation>
    </message>
    <message>
        <source>A comment begins with /* and never ends, so everything behind it is lost and TNAC cannot read the mapping. Remove the comment, or end it where it was meant to end.</source>
        <translation>Un commentaire commence par /* et ne finit pas&#x202f;: tout ce qui suit est perdu et TNAC ne peut pas lire la correspondance. Retirez le commentaire, ou terminez-le là où il devait finir.</translation>
    </message>
    <message>
        <source>Text before the mapping</source>
        <translation>Texte avant la correspondance</translation>
    </message>
    <message>
        <source>Words or a Markdown fence came along when the mapping was copied. TNAC takes nothing but the JSON itself; every card is refused. Remove what stands before the first brace.</source>
        <translation>Des mots ou une balise Markdown sont venus avec la copie de la correspondance. TNAC n’accepte que le JSON lui-même&#x202f;; toutes les cartes sont refusées. Retirez ce qui précède la première accolade.</translation>
    </message>
    <message>
        <source>Remove the text before the mapping</source>
        <translation>Retirer le texte avant la correspondance</translation>
    </message>
    <message>
        <source>Text after the mapping</source>
        <translation>Texte après la correspondance</translation>
    </message>
    <message>
        <source>Words, a Markdown fence or a second mapping stand behind the end. TNAC takes one JSON object and nothing else; every card is refused. Remove what stands behind the last brace.</source>
        <translation>Des mots, une balise Markdown ou une deuxième correspondance suivent la fin. TNAC n’accepte qu’un objet JSON et rien d’autre&#x202f;; toutes les cartes sont refusées. Retirez ce qui suit la dernière accolade.</translation>
    </message>
    <message>
        <source>Remove the text after the mapping</source>
        <translation>Retirer le texte après la correspondance</translation>
    </message>
    <message>
        <source>Comma before a closing bracket</source>
        <translation>Virgule avant une fermeture</translation>
    </message>
    <message>
        <source>A comma behind the last member is allowed in many languages, but not in JSON: TNAC cannot read the mapping, and every card is refused. Remove the comma.</source>
        <translation>Une virgule après le dernier membre est permise dans bien des langages, mais pas en JSON&#x202f;: TNAC ne peut pas lire la correspondance et toutes les cartes sont refusées. Retirez la virgule.</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>Retirer la virgule</translation>
    </message>
    <message>
        <source>Comma with nothing before it</source>
        <translation>Virgule que rien ne précède</translation>
    </message>
    <message>
        <source>Two commas in a row, or one right behind an opening bracket, are not JSON: TNAC cannot read the mapping, and every card is refused. Remove the comma, or write what was left out.</source>
        <translation>Deux virgules de suite, ou une virgule juste après une ouverture, ne sont pas du JSON&#x202f;: TNAC ne peut pas lire la correspondance et toutes les cartes sont refusées. Retirez la virgule, ou écrivez ce qui a été omis.</translation>
    </message>
    <message>
        <source>Comma missing</source>
        <translation>Virgule manquante</translation>
    </message>
    <message>
        <source>Members and sectors must be separated by commas. Without it TNAC cannot read the mapping, and every card is refused. Add the comma.</source>
        <translation>Les membres et les secteurs doivent être séparés par des virgules. Sans elles, TNAC ne peut pas lire la correspondance et toutes les cartes sont refusées. Ajoutez la virgule.</translation>
    </message>
    <message>
        <source>Add the comma</source>
        <translation>Ajouter la virgule</translation>
    </message>
    <message>
        <source>Colon missing</source>
        <translation>Deux-points manquant</translation>
    </message>
    <message>
        <source>A colon must stand between a name and its value. Without it TNAC cannot read the mapping, and every card is refused. Add the colon.</source>
        <translation>Un deux-points doit séparer un nom de sa valeur. Sans lui, TNAC ne peut pas lire la correspondance et toutes les cartes sont refusées. Ajoutez le deux-points.</translation>
    </message>
    <message>
        <source>Add the colon</source>
        <translation>Ajouter le deux-points</translation>
    </message>
    <message>
        <source>Wrong separator</source>
        <translation>Séparateur incorrect</translation>
    </message>
    <message>
        <source>JSON separates members by commas and names from values by colons; semicolons and equals signs belong to other languages. TNAC cannot read the mapping, and every card is refused. Exchange the sign.</source>
        <translation>JSON sépare les membres par des virgules, et les noms des valeurs par un deux-points&#x202f;; le point-virgule et le signe égal appartiennent à d’autres langages. TNAC ne peut pas lire la correspondance et toutes les cartes sont refusées. Remplacez le signe.</translation>
    </message>
    <message>
        <source>Exchange the sign</source>
        <translation>Remplacer le signe</translation>
    </message>
    <message>
        <source>Value without a name</source>
        <translation>Valeur sans nom</translation>
    </message>
    <message>
        <source>In an object each value needs a name before it. TNAC cannot read the mapping, and every card is refused. Write the name, or remove the value.</source>
        <translation>Dans un objet, chaque valeur doit être précédée d’un nom. TNAC ne peut pas lire la correspondance et toutes les cartes sont refusées. Écrivez le nom, ou retirez la valeur.</translation>
    </message>
    <message>
        <source>Name without a value</source>
        <translation>Nom sans valeur</translation>
    </message>
    <message>
        <source>A name must be followed by a colon and a value. TNAC cannot read the mapping, and every card is refused. Write the value, or remove the name.</source>
        <translation>Un nom doit être suivi d’un deux-points et d’une valeur. TNAC ne peut pas lire la correspondance et toutes les cartes sont refusées. Écrivez la valeur, ou retirez le nom.</translation>
    </message>
    <message>
        <source>Single quotes</source>
        <translation>Guillemets simples</translation>
    </message>
    <message>
        <source>JSON knows double quotes only. With single ones TNAC cannot read the mapping, and every card is refused. Exchange them.</source>
        <translation>JSON ne connaît que les guillemets doubles. Avec des guillemets simples, TNAC ne peut pas lire la correspondance et toutes les cartes sont refusées. Remplacez-les.</translation>
    </message>
    <message>
        <source>Use double quotes</source>
        <translation>Utiliser des guillemets doubles</translation>
    </message>
    <message>
        <source>Typographic quotes</source>
        <translation>Guillemets typographiques</translation>
    </message>
    <message>
        <source>Mail and word processors turn straight quotes into curved ones, which JSON does not know. TNAC cannot read the mapping, and every card is refused. Exchange them for straight ones.</source>
        <translation>Les messageries et les traitements de texte changent les guillemets droits en guillemets courbes, que JSON ne connaît pas. TNAC ne peut pas lire la correspondance et toutes les cartes sont refusées. Remplacez-les par des guillemets droits.</translation>
    </message>
    <message>
        <source>Use straight double quotes</source>
        <translation>Utiliser des guillemets droits doubles</translation>
    </message>
    <message>
        <source>Quote missing at the end</source>
        <translation>Guillemet de fin manquant</translation>
    </message>
    <message>
        <source>A text begins with a quote and its closing quote is missing, so what follows is taken for a part of it. TNAC cannot read the mapping, and every card is refused. Add the quote where the text should end.</source>
        <translation>Un texte commence par un guillemet et son guillemet fermant manque&#x202f;: ce qui suit est pris pour une partie du texte. TNAC ne peut pas lire la correspondance et toutes les cartes sont refusées. Ajoutez le guillemet là où le texte doit finir.</translation>
    </message>
    <message>
        <source>Add the closing quote</source>
        <translation>Ajouter le guillemet fermant</translation>
    </message>
    <message>
        <source>Name without quotes</source>
        <translation>Nom sans guillemets</translation>
    </message>
    <message>
        <source>Names must stand in double quotes. Without them TNAC cannot read the mapping, and every card is refused. Add the quotes.</source>
        <translation>Les noms doivent être entre guillemets doubles. Sans eux, TNAC ne peut pas lire la correspondance et toutes les cartes sont refusées. Ajoutez les guillemets.</translation>
    </message>
    <message>
        <source>Put the name in quotes</source>
        <translation>Mettre le nom entre guillemets</translation>
    </message>
    <message>
        <source>Text without quotes</source>
        <translation>Texte sans guillemets</translation>
    </message>
    <message>
        <source>Codes and other texts must stand in double quotes. Without them TNAC cannot read the mapping, and every card is refused. Add the quotes.</source>
        <translation>Les codes et les autres textes doivent être entre guillemets doubles. Sans eux, TNAC ne peut pas lire la correspondance et toutes les cartes sont refusées. Ajoutez les guillemets.</translation>
    </message>
    <message>
        <source>Put the text in quotes</source>
        <translation>Mettre le texte entre guillemets</translation>
    </message>
    <message>
        <source>Line break inside a text</source>
        <translation>Saut de ligne dans un texte</translation>
    </message>
    <message>
        <source>Write the line break as \n</source>
        <translation>Écrire le saut de ligne sous la forme \n</translation>
    </message>
    <message>
        <source>Control character inside a text</source>
        <translation>Caractère de commande dans un texte</translation>
    </message>
    <message>
        <source>A tab or another invisible control character stands inside a text. JSON forbids it: TNAC cannot read the mapping, and every card is refused. Remove it if it came in by accident.</source>
        <translation>Une tabulation ou un autre caractère de commande invisible figure dans un texte. JSON l’interdit&#x202f;: TNAC ne peut pas lire la correspondance et toutes les cartes sont refusées. Retirez-le s’il est venu par accident.</translation>
    </message>
    <message>
        <source>Write the control character as an escape</source>
        <translation>Écrire le caractère de commande comme séquence d’échappement</translation>
    </message>
    <message>
        <source>Escape that JSON does not know</source>
        <translation>Séquence d’échappement que JSON ne connaît pas</translation>
    </message>
    <message>
        <source>A backslash begins an escape, and only a few are known. TNAC cannot read the mapping, and every card is refused. Write the backslash twice if a backslash is meant.</source>
        <translation>Une barre oblique inverse commence une séquence d’échappement, et seules quelques-unes sont connues. TNAC ne peut pas lire la correspondance et toutes les cartes sont refusées. Doublez la barre si c’est elle que vous voulez écrire.</translation>
    </message>
    <message>
        <source>Write the backslash twice</source>
        <translation>Doubler la barre oblique inverse</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8</source>
        <translation>Octets qui ne sont pas en UTF-8</translation>
    </message>
    <message>
        <source>The text was saved in another encoding, such as Windows-1252, or is damaged. TNAC cannot read the mapping, and every card is refused. Write the character again, or convert the file.</source>
        <translation>Le texte a été enregistré dans un autre encodage, comme Windows-1252, ou il est endommagé. TNAC ne peut pas lire la correspondance et toutes les cartes sont refusées. Réécrivez le caractère, ou convertissez le fichier.</translation>
    </message>
    <message>
        <source>Convert the bytes to UTF-8</source>
        <translation>Convertir les octets en UTF-8</translation>
    </message>
    <message>
        <source>Number that JSON does not know</source>
        <translation>Nombre que JSON ne connaît pas</translation>
    </message>
    <message>
        <source>Leading zeros, a plus sign, hexadecimal digits, NaN and Infinity are not JSON. TNAC cannot read the mapping, and every card is refused. Codes belong in quotes.</source>
        <translation>Les zéros initiaux, le signe plus, les chiffres hexadécimaux, NaN et Infinity ne sont pas du JSON. TNAC ne peut pas lire la correspondance et toutes les cartes sont refusées. Les codes se mettent entre guillemets.</translation>
    </message>
    <message>
        <source>Write the number as JSON knows it</source>
        <translation>Écrire le nombre comme JSON le demande</translation>
    </message>
    <message>
        <source>Word that JSON does not know</source>
        <translation>Mot que JSON ne connaît pas</translation>
    </message>
    <message>
        <source>JSON knows true, false and null, in small letters. TNAC cannot read the mapping with another word, and every card is refused. Write the word as JSON does, or put it in quotes if it is a code.</source>
        <translation>JSON connaît true, false et null, en minuscules. Avec un autre mot, TNAC ne peut pas lire la correspondance et toutes les cartes sont refusées. Écrivez le mot comme JSON le demande, ou mettez-le entre guillemets si c’est un code.</translation>
    </message>
    <message>
        <source>Write the word as JSON knows it</source>
        <translation>Écrire le mot comme JSON le demande</translation>
    </message>
    <message>
        <source>Bracket that is never closed</source>
        <translation>Ouverture jamais fermée</translation>
    </message>
    <message>
        <source>A brace or bracket is opened and never closed, often because the end was not copied. TNAC cannot read the mapping, and every card is refused. Add the bracket; look whether more is missing.</source>
        <translation>Une accolade ou un crochet est ouvert et jamais fermé, souvent parce que la fin n’a pas été copiée. TNAC ne peut pas lire la correspondance et toutes les cartes sont refusées. Ajoutez la fermeture&#x202f;; regardez s’il manque autre chose.</translation>
    </message>
    <message>
        <source>Add the closing bracket</source>
        <translation>Ajouter la fermeture</translation>
    </message>
    <message>
        <source>Closing bracket too many</source>
        <translation>Fermeture en trop</translation>
    </message>
    <message>
        <source>A brace or bracket is closed that was never opened. TNAC cannot read the mapping, and every card is refused. Remove it.</source>
        <translation>Une accolade ou un crochet est fermé sans avoir été ouvert. TNAC ne peut pas lire la correspondance et toutes les cartes sont refusées. Retirez ce signe.</translation>
    </message>
    <message>
        <source>Remove the bracket</source>
        <translation>Retirer le signe</translation>
    </message>
    <message>
        <source>Bracket of the wrong kind</source>
        <translation>Accolade et crochet confondus</translation>
    </message>
    <message>
        <source>What a brace opens a brace must close, and the same for square brackets. TNAC cannot read the mapping, and every card is refused. Exchange the bracket.</source>
        <translation>Ce qu’une accolade ouvre, une accolade doit le fermer&#x202f;; il en va de même pour les crochets. TNAC ne peut pas lire la correspondance et toutes les cartes sont refusées. Remplacez le signe.</translation>
    </message>
    <message>
        <source>Exchange the bracket</source>
        <translation>Remplacer le signe</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <translation>Imbrication trop profonde</translation>
    </message>
    <message>
        <source>The brackets are nested more than 512 levels deep. No mapping needs more than three; this is probably not one. Open the right file.</source>
        <translation>Les accolades et les crochets sont imbriqués sur plus de 512 niveaux. Aucune correspondance n’en demande plus de trois&#x202f;; ce n’en est probablement pas une. Ouvrez le bon fichier.</translation>
    </message>
    <message>
        <source>Remove what is nested too deeply</source>
        <translation>Retirer ce qui est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>Text that means nothing here</source>
        <translation>Texte sans signification ici</translation>
    </message>
    <message>
        <source>Something stands here of which nothing can be made. TNAC cannot read the mapping, and every card is refused. Remove it, or put it in quotes if it is a value.</source>
        <translation>Il y a ici quelque chose qui ne peut pas être interprété. TNAC ne peut pas lire la correspondance et toutes les cartes sont refusées. Retirez-le, ou mettez-le entre guillemets si c’est une valeur.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirer ce texte</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Texte vide</translation>
    </message>
    <message>
        <source>The text holds no value at all, so TNAC knows no sector, and every card is refused. Paste the mapping parameters, or add a first sector.</source>
        <translation>Le texte ne contient aucune valeur&#x202f;: TNAC ne connaît aucun secteur et toutes les cartes sont refusées. Collez les paramètres de correspondance, ou ajoutez un premier secteur.</translation>
    </message>
    <message>
        <source>Begin with an empty mapping</source>
        <translation>Commencer par une correspondance vide</translation>
    </message>
    <message>
        <source>The text begins with an invisible byte order mark.
A parser may stop at it, and no card is let in.
Remove it.</source>
        <translation>Le texte commence par une marque d’ordre des octets invisible.
Un analyseur peut s’y arrêter, et aucun accès n’est alors autorisé.
Retirez-la.</translation>
    </message>
    <message>
        <source>Line %2 holds the space %1, which JSON does not know.
TNAC cannot read the mapping, so cards are refused.
Put an ordinary space there.</source>
        <translation>La ligne %2 contient l’espace %1, que JSON ne connaît pas.
TNAC ne peut pas lire la correspondance&#x202f;: les cartes sont refusées.
Mettez une espace ordinaire à la place.</translation>
    </message>
    <message>
        <source>Line %2 holds the comment “%1”.
TNAC cannot read a mapping with comments, so cards are refused.
Remove it.</source>
        <translation>La ligne %2 contient le commentaire «&#x202f;%1&#x202f;».
TNAC ne peut pas lire une correspondance avec des commentaires&#x202f;: les cartes sont refusées.
Retirez-le.</translation>
    </message>
    <message>
        <source>A comment begins in line %2 and never ends.
Everything behind it is lost, and cards are refused.
Remove it or end it.</source>
        <translation>Un commentaire commence à la ligne %2 et ne finit pas.
Tout ce qui suit est perdu, et les cartes sont refusées.
Retirez-le ou terminez-le.</translation>
    </message>
    <message>
        <source>“%1” stands before the mapping, in line %2.
TNAC cannot read it, so cards are refused.
Remove it.</source>
        <translation>«&#x202f;%1&#x202f;» figure avant la correspondance, à la ligne %2.
TNAC ne peut pas la lire&#x202f;: les cartes sont refusées.
Retirez ce texte.</translation>
    </message>
    <message>
        <source>“%1” stands after the end of the mapping, in line %2.
TNAC cannot read it, so cards are refused.
Remove it.</source>
        <translation>«&#x202f;%1&#x202f;» figure après la fin de la correspondance, à la ligne %2.
TNAC ne peut pas la lire&#x202f;: les cartes sont refusées.
Retirez ce texte.</translation>
    </message>
    <message>
        <source>The comma in line %2 has nothing behind it.
TNAC cannot read the mapping, so cards are refused.
Remove it.</source>
        <translation>La virgule de la ligne %2 n’est suivie de rien.
TNAC ne peut pas lire la correspondance&#x202f;: les cartes sont refusées.
Retirez-la.</translation>
    </message>
    <message>
        <source>The comma in line %2 has nothing before it.
TNAC cannot read the mapping, so cards are refused.
Remove it.</source>
        <translation>La virgule de la ligne %2 n’est précédée de rien.
TNAC ne peut pas lire la correspondance&#x202f;: les cartes sont refusées.
Retirez-la.</translation>
    </message>
    <message>
        <source>A comma is missing in line %2.
TNAC cannot read the mapping, so cards are refused.
Add it.</source>
        <translation>Il manque une virgule à la ligne %2.
TNAC ne peut pas lire la correspondance&#x202f;: les cartes sont refusées.
Ajoutez-la.</translation>
    </message>
    <message>
        <source>A colon is missing in line %2.
TNAC cannot read the mapping, so cards are refused.
Add it.</source>
        <translation>Il manque un deux-points à la ligne %2.
TNAC ne peut pas lire la correspondance&#x202f;: les cartes sont refusées.
Ajoutez-le.</translation>
    </message>
    <message>
        <source>The sign %1 in line %2 is not one that JSON knows there.
TNAC cannot read the mapping, so cards are refused.
Put a comma or a colon in its place.</source>
        <translation>JSON ne connaît pas le signe %1 à cet endroit de la ligne %2.
TNAC ne peut pas lire la correspondance&#x202f;: les cartes sont refusées.
Mettez une virgule ou un deux-points à la place.</translation>
    </message>
    <message>
        <source>%1 in line %2 has no name before it.
TNAC cannot read the mapping, so cards are refused.
Write the name or remove the value.</source>
        <translation>À la ligne %2, %1 n’est précédé d’aucun nom.
TNAC ne peut pas lire la correspondance&#x202f;: les cartes sont refusées.
Écrivez le nom ou retirez la valeur.</translation>
    </message>
    <message>
        <source>Put an empty name there</source>
        <translation>Mettre un nom vide à cet endroit</translation>
    </message>
    <message>
        <source>%1 in line %2 has no value.
TNAC cannot read the mapping, so cards are refused.
Write the value or remove the name.</source>
        <translation>À la ligne %2, %1 n’a pas de valeur.
TNAC ne peut pas lire la correspondance&#x202f;: les cartes sont refusées.
Écrivez la valeur ou retirez le nom.</translation>
    </message>
    <message>
        <source>Put an empty text there</source>
        <translation>Mettre un texte vide à cet endroit</translation>
    </message>
    <message>
        <source>%1 in line %2 stands in single quotes.
TNAC cannot read the mapping, so cards are refused.
Use double quotes.</source>
        <translation>À la ligne %2, %1 est entre guillemets simples.
TNAC ne peut pas lire la correspondance&#x202f;: les cartes sont refusées.
Utilisez des guillemets doubles.</translation>
    </message>
    <message>
        <source>%1 in line %2 stands in typographic quotes.
TNAC cannot read the mapping, so cards are refused.
Use straight double quotes.</source>
        <translation>À la ligne %2, %1 est entre guillemets typographiques.
TNAC ne peut pas lire la correspondance&#x202f;: les cartes sont refusées.
Utilisez des guillemets droits doubles.</translation>
    </message>
    <message>
        <source>%1 in line %2 has no closing quote.
TNAC cannot read the mapping, so cards are refused.
Add the quote.</source>
        <translation>À la ligne %2, %1 n’a pas de guillemet fermant.
TNAC ne peut pas lire la correspondance&#x202f;: les cartes sont refusées.
Ajoutez le guillemet.</translation>
    </message>
    <message>
        <source>The name %1 in line %2 has no quotes.
TNAC cannot read the mapping, so cards are refused.
Add them.</source>
        <translation>À la ligne %2, le nom %1 n’a pas de guillemets.
TNAC ne peut pas lire la correspondance&#x202f;: les cartes sont refusées.
Ajoutez-les.</translation>
    </message>
    <message>
        <source>The text %1 in line %2 has no quotes.
TNAC cannot read the mapping, so cards are refused.
Add them.</source>
        <translation>À la ligne %2, le texte %1 n’a pas de guillemets.
TNAC ne peut pas lire la correspondance&#x202f;: les cartes sont refusées.
Ajoutez-les.</translation>
    </message>
    <message>
        <source>A text in line %2 runs on over a line break.
TNAC cannot read the mapping, so cards are refused.
Join the lines.</source>
        <translation>À la ligne %2, un texte se poursuit après un saut de ligne.
TNAC ne peut pas lire la correspondance&#x202f;: les cartes sont refusées.
Réunissez les lignes.</translation>
    </message>
    <message>
        <source>A text in line %2 holds the control character %1.
TNAC cannot read the mapping, so cards are refused.
Remove it.</source>
        <translation>À la ligne %2, un texte contient le caractère de commande %1.
TNAC ne peut pas lire la correspondance&#x202f;: les cartes sont refusées.
Retirez-le.</translation>
    </message>
    <message>
        <source>The escape %1 in line %2 is not one that JSON knows.
TNAC cannot read the mapping, so cards are refused.
Correct it.</source>
        <translation>À la ligne %2, JSON ne connaît pas la séquence d’échappement %1.
TNAC ne peut pas lire la correspondance&#x202f;: les cartes sont refusées.
Corrigez-la.</translation>
    </message>
    <message>
        <source>Line %2 holds bytes that are not UTF-8.
TNAC cannot read the mapping, so cards are refused.
Write the character again.</source>
        <translation>La ligne %2 contient des octets qui ne sont pas en UTF-8.
TNAC ne peut pas lire la correspondance&#x202f;: les cartes sont refusées.
Réécrivez le caractère.</translation>
    </message>
    <message>
        <source>The number %1 in line %2 is not written as JSON knows it.
TNAC cannot read the mapping, so cards are refused.
Put it in quotes if it is a code.</source>
        <translation>À la ligne %2, le nombre %1 n’est pas écrit comme JSON le demande.
TNAC ne peut pas lire la correspondance&#x202f;: les cartes sont refusées.
Mettez-le entre guillemets si c’est un code.</translation>
    </message>
    <message>
        <source>The word %1 in line %2 is not one that JSON knows.
TNAC cannot read the mapping, so cards are refused.
Correct it.</source>
        <translation>À la ligne %2, JSON ne connaît pas le mot %1.
TNAC ne peut pas lire la correspondance&#x202f;: les cartes sont refusées.
Corrigez-le.</translation>
    </message>
    <message>
        <source>The bracket %1 in line %2 is never closed.
TNAC cannot read the mapping, so cards are refused.
Add the closing bracket.</source>
        <translation>À la ligne %2, le signe %1 n’est jamais fermé.
TNAC ne peut pas lire la correspondance&#x202f;: les cartes sont refusées.
Ajoutez la fermeture.</translation>
    </message>
    <message>
        <source>The bracket %1 in line %2 closes nothing.
TNAC cannot read the mapping, so cards are refused.
Remove it.</source>
        <translation>À la ligne %2, le signe %1 ne ferme rien.
TNAC ne peut pas lire la correspondance&#x202f;: les cartes sont refusées.
Retirez-le.</translation>
    </message>
    <message>
        <source>The bracket %1 in line %2 is of the other kind than the one it closes.
TNAC cannot read the mapping, so cards are refused.
Exchange it.</source>
        <translation>À la ligne %2, le signe %1 n’est pas du même type que celui qu’il ferme.
TNAC ne peut pas lire la correspondance&#x202f;: les cartes sont refusées.
Remplacez-le.</translation>
    </message>
    <message>
        <source>From line %2 on the text is nested more than 512 levels deep and was not read further.
This is probably not a mapping.
Open the right file.</source>
        <translation>À partir de la ligne %2, le texte est imbriqué sur plus de 512 niveaux et la suite n’a pas été lue.
Ce n’est probablement pas une correspondance.
Ouvrez le bon fichier.</translation>
    </message>
    <message>
        <source>Nothing can be made of “%1” in line %2.
TNAC cannot read the mapping, so cards are refused.
Remove it or put it in quotes.</source>
        <translation>À la ligne %2, «&#x202f;%1&#x202f;» ne peut pas être interprété.
TNAC ne peut pas lire la correspondance&#x202f;: les cartes sont refusées.
Retirez ce texte ou mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>The text is empty.
TNAC knows no sector then, so every card is refused.
Paste the mapping parameters or add a sector.</source>
        <translation>Le texte est vide.
TNAC ne connaît alors aucun secteur et toutes les cartes sont refusées.
Collez les paramètres de correspondance ou ajoutez un secteur.</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) are never closed, the first of them in line %1.
TNAC cannot read the mapping, so cards are refused.
Look how much of the text is missing.</source>
        <translation>
            <numerusform>%n ouverture n’est jamais fermée, à la ligne %1.
TNAC ne peut pas lire la correspondance&#x202f;; les cartes sont refusées.
Regardez ce qui manque du texte.</numerusform>
            <numerusform>%n ouvertures ne sont jamais fermées, la première à la ligne %1.
TNAC ne peut pas lire la correspondance&#x202f;; les cartes sont refusées.
Regardez ce qui manque du texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n closing bracket(s)</source>
        <translation>
            <numerusform>Ajouter %n fermeture</numerusform>
            <numerusform>Ajouter %n fermetures</numerusform>
        </translation>
    </message>
    <message>
        <source>Join what stands on both sides</source>
        <translation>Réunir ce qui est des deux côtés</translation>
    </message>
    <message>
        <source>Put a space in its place</source>
        <translation>Mettre une espace à la place</translation>
    </message>
    <message>
        <source>A text was broken over two lines, often by a mail program. TNAC cannot read the mapping, and every card is refused. Join the lines, with a space where the break stands between two words; write \n where it is really meant.</source>
        <translation>Un texte a été coupé sur deux lignes, souvent par une messagerie. TNAC ne peut pas lire la correspondance et toutes les cartes sont refusées. Réunissez les lignes, avec une espace si la coupure est entre deux mots&#x202f;; écrivez \n là où le saut est vraiment voulu.</translation>
    </message>
</context>
<context>
    <name>JudgementEdits</name>
    <message>
        <source>Give rule %1 its own severity back</source>
        <translation>Rendre à la règle %1 sa propre gravité</translation>
    </message>
    <message>
        <source>Turn rule %1 off</source>
        <translation>Désactiver la règle %1</translation>
    </message>
    <message>
        <source>Set severity of rule %1 to “%2”</source>
        <translation>Donner à la règle %1 la gravité « %2 »</translation>
    </message>
    <message>
        <source>Accept a finding of %1</source>
        <translation>Accepter une anomalie de %1</translation>
    </message>
    <message>
        <source>Count a finding of %1 again</source>
        <translation>Compter de nouveau une anomalie de %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n acceptance(s) that fit nothing any more</source>
        <translation>
            <numerusform>Supprimer %n acceptation qui ne correspond plus à rien</numerusform>
            <numerusform>Supprimer %n acceptations qui ne correspondent plus à rien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptVersions</name>
    <message>
        <source>The file is saved, but this version could not be kept (%1).</source>
        <translation>Le fichier est enregistré, mais cette version n’a pas pu être conservée (%1).</translation>
    </message>
    <message>
        <source>Make room on this disk. Versions that were kept before are still there.</source>
        <translation>Libérez de la place sur ce disque. Les versions conservées auparavant sont toujours là.</translation>
    </message>
    <message>
        <source>This version is damaged and cannot be read any more.</source>
        <translation>Cette version est endommagée et ne peut plus être lue.</translation>
    </message>
    <message>
        <source>Your work is unchanged. Choose another version.</source>
        <translation>Votre travail est inchangé. Choisissez une autre version.</translation>
    </message>
</context>
<context>
    <name>KeychainProblem</name>
    <message>
        <source>This computer offers no keychain to keep passwords in.</source>
        <translation>Cet ordinateur n’offre aucun trousseau pour garder les mots de passe.</translation>
    </message>
    <message>
        <source>Type the password once each time the program starts, or start a keychain service (on Linux for example gnome-keyring).</source>
        <translation>Saisissez le mot de passe à chaque démarrage du programme, ou démarrez un service de trousseau (sous Linux, par exemple gnome-keyring).</translation>
    </message>
    <message>
        <source>The keychain is locked, so the password cannot be read or kept.</source>
        <translation>Le trousseau est verrouillé&#x202f;: le mot de passe ne peut être ni lu ni gardé.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or type the password for this session.</source>
        <translation>Déverrouillez le trousseau et réessayez, ou saisissez le mot de passe pour cette session.</translation>
    </message>
    <message>
        <source>The keychain refused access to the password.</source>
        <translation>Le trousseau a refusé l’accès au mot de passe.</translation>
    </message>
    <message>
        <source>Allow this program in the keychain&apos;s settings, or type the password for this session.</source>
        <translation>Autorisez ce programme dans les réglages du trousseau, ou saisissez le mot de passe pour cette session.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Le trousseau n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Look for a question of the keychain behind other windows and try again, or type the password for this session.</source>
        <translation>Cherchez une question du trousseau derrière les autres fenêtres et réessayez, ou saisissez le mot de passe pour cette session.</translation>
    </message>
    <message>
        <source>The password is longer than the 2560 bytes that a keychain takes.</source>
        <translation>Le mot de passe dépasse les 2560 octets qu’un trousseau accepte.</translation>
    </message>
    <message>
        <source>Check that the API key alone was pasted, without the text around it.</source>
        <translation>Vérifiez que seule la clé d’API a été collée, sans le texte qui l’entoure.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>Le trousseau a signalé une erreur.</translation>
    </message>
    <message>
        <source>Try again, or type the password for this session.</source>
        <translation>Réessayez, ou saisissez le mot de passe pour cette session.</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>Passwords are kept in this computer&apos;s keychain and stay there when the program ends.</source>
        <translation>Les mots de passe sont gardés dans le trousseau de cet ordinateur et y restent quand le programme se ferme.</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>LinkedOutside</name>
    <message>
        <source>Mapping outside the workspace&apos;s folder</source>
        <translation>Correspondance hors du dossier de l’espace de travail</translation>
    </message>
    <message>
        <source>The workspace is linked to a mapping in another folder. Where the workspace is copied or sent, the mapping is not, and it does not open; and a save writes into that other place, which another workspace may share. Keep the mapping in the workspace&apos;s file, or beside it.</source>
        <translation>L’espace de travail est lié à une correspondance d’un autre dossier. Quand il est copié ou envoyé, elle ne le suit pas et il ne s’ouvre plus&#x202f;; et l’enregistrement écrit à cet autre endroit, qu’un autre espace de travail partage peut-être. Gardez la correspondance dans le fichier de l’espace de travail, ou à côté de lui.</translation>
    </message>
    <message>
        <source>The mapping is linked from another folder, “%1”.
A copy of the workspace does not open without it, and a save writes there.
Keep it in the workspace&apos;s file, or beside it.</source>
        <translation>La correspondance est liée depuis un autre dossier, «&#x202f;%1&#x202f;».
Une copie de l’espace de travail ne s’ouvre pas sans elle, et l’enregistrement écrit là-bas.
Gardez-la dans le fichier de l’espace de travail, ou à côté de lui.</translation>
    </message>
</context>
<context>
    <name>LoneSurrogate</name>
    <message>
        <source>Half a character</source>
        <translation>Moitié de caractère</translation>
    </message>
    <message>
        <source>A value holds one half of an escaped character without the other. JSON allows that, but no two programs read it the same way, so the value is not what anybody meant. Write the character again.</source>
        <translation>Une valeur contient une moitié de caractère échappé sans l’autre. JSON le permet, mais chaque programme la lit à sa façon&#x202f;: la valeur n’est pas celle qui était voulue. Réécrivez le caractère.</translation>
    </message>
    <message>
        <source>%1 in line %2 holds half of an escaped character.
Programs read it differently, so the value is not what was meant.
Write the character again.</source>
        <translation>À la ligne %2, %1 contient une moitié de caractère échappé.
Chaque programme la lit à sa façon&#x202f;: la valeur n’est pas celle qui était voulue.
Réécrivez le caractère.</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>Let in, sale made</source>
        <translation>Accès autorisé, vente faite</translation>
    </message>
    <message>
        <source>Let in, sale to follow</source>
        <translation>Accès autorisé, vente à suivre</translation>
    </message>
    <message>
        <source>Let in, no sale</source>
        <translation>Accès autorisé, pas de vente</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Not an Otipass card</source>
        <translation>Pas une carte Otipass</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
</context>
<context>
    <name>MappingEdits</name>
    <message>
        <source>Set project id</source>
        <translation>Modifier l’identifiant de projet</translation>
    </message>
    <message>
        <source>Set card numbers to serial</source>
        <translation>Régler les numéros de carte sur serial</translation>
    </message>
    <message>
        <source>Set card numbers to digits only</source>
        <translation>Régler les numéros de carte sur chiffres seulement</translation>
    </message>
    <message>
        <source>Rename sector %1 to %2</source>
        <translation>Renommer le secteur %1 en %2</translation>
    </message>
    <message>
        <source>service id</source>
        <translation>identifiant de service</translation>
    </message>
    <message>
        <source>space id</source>
        <translation>identifiant d’espace</translation>
    </message>
    <message>
        <source>season code</source>
        <translation>code de saison</translation>
    </message>
    <message>
        <source>product code</source>
        <translation>code de produit</translation>
    </message>
    <message>
        <source>Set service id of %1</source>
        <translation>Modifier l’identifiant de service de %1</translation>
    </message>
    <message>
        <source>Set space id of %1</source>
        <translation>Modifier l’identifiant d’espace de %1</translation>
    </message>
    <message>
        <source>Set season code of %1</source>
        <translation>Modifier le code de saison de %1</translation>
    </message>
    <message>
        <source>Set product code of %1</source>
        <translation>Modifier le code de produit de %1</translation>
    </message>
    <message>
        <source>Add sector %1</source>
        <translation>Ajouter le secteur %1</translation>
    </message>
    <message>
        <source>Duplicate sector %1</source>
        <translation>Dupliquer le secteur %1</translation>
    </message>
    <message>
        <source>Remove sector %1</source>
        <translation>Retirer le secteur %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n sectors</source>
        <translation>
            <numerusform>Retirer %n secteur</numerusform>
            <numerusform>Retirer %n secteurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingEntryStep</name>
    <message>
        <source>Mapping</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>The code stands several times; an ordinary parser keeps the last one.</source>
        <translation>Le code figure plusieurs fois&#x202f;; un analyseur ordinaire garde le dernier.</translation>
    </message>
    <message>
        <source>A sector code may stand only once.</source>
        <translation>Un code de secteur ne peut figurer qu’une fois.</translation>
    </message>
    <message>
        <source>The entry of sector %1 has no %2, so Otipass cannot be asked. Enter what Otipass provided.</source>
        <translation>L’entrée du secteur %1 est incomplète, il y manque %2&#x202f;: Otipass ne peut pas être interrogé. Saisissez ce qu’Otipass a fourni.</translation>
    </message>
    <message>
        <source>Sector %1 is checked at service %2.</source>
        <translation>Le secteur %1 est vérifié auprès du service %2.</translation>
    </message>
    <message>
        <source>Sector looked for</source>
        <translation>Secteur cherché</translation>
    </message>
    <message>
        <source>One entry for each sector, keyed by the sector code as TNAC has it.</source>
        <translation>Une entrée par secteur, désignée par le code du secteur tel qu’il est dans TNAC.</translation>
    </message>
    <message>
        <source>The mapping has no entry for sector %1, so every card is refused there. Add the entry, or correct the code on one of both sides.</source>
        <translation>La correspondance n’a pas d’entrée pour le secteur %1&#x202f;: toutes les cartes y sont refusées. Ajoutez l’entrée, ou corrigez le code d’un des deux côtés.</translation>
    </message>
    <message>
        <source>Mapping entry</source>
        <translation>Entrée de correspondance</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) in the text</source>
        <translation>
            <numerusform>%n erreur dans le texte</numerusform>
            <numerusform>%n erreurs dans le texte</numerusform>
        </translation>
    </message>
    <message>
        <source>What TNAC gets must be JSON, a form of text without comments in which nothing may be left out.</source>
        <translation>Ce que TNAC reçoit doit être du JSON, une forme de texte sans commentaires où rien ne peut manquer.</translation>
    </message>
    <message>
        <source>The text of the mapping parameters has mistakes, so TNAC reads no sector from it. Repair what the findings name.</source>
        <translation>Le texte des paramètres de correspondance contient des erreurs : TNAC n’y lit aucun secteur. Corrigez ce que les anomalies indiquent.</translation>
    </message>
</context>
<context>
    <name>MemberCase</name>
    <message>
        <source>Member with other capitals</source>
        <translation>Membre écrit avec d’autres majuscules</translation>
    </message>
    <message>
        <source>The name differs from a known one only in capitals, spaces, dashes or underscores. TNAC looks for the exact name and does not find it: cards are refused, or no sale is made. Write the name exactly.</source>
        <translation>Le nom ne diffère d’un nom connu que par des majuscules, des espaces, des traits d’union ou des traits de soulignement. TNAC cherche le nom exact et ne le trouve pas&#x202f;: les cartes sont refusées, ou aucune vente n’est faite. Écrivez le nom exact.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>%1 must be written %2 exactly.
TNAC does not find it so, and cards are refused.
Correct the name.</source>
        <translation>%1 doit s’écrire exactement %2.
TNAC ne le trouve pas ainsi, et les cartes sont refusées.
Corrigez le nom.</translation>
    </message>
    <message>
        <source>%1 in sector %2 must be written %3 exactly.
TNAC does not find it so: cards are refused, or no sale is made.
Correct the name.</source>
        <translation>Dans le secteur %2, %1 doit s’écrire exactement %3.
TNAC ne le trouve pas ainsi&#x202f;: les cartes sont refusées, ou aucune vente n’est faite.
Corrigez le nom.</translation>
    </message>
</context>
<context>
    <name>MemberMissing</name>
    <message>
        <source>Member missing</source>
        <translation>Membre manquant</translation>
    </message>
    <message>
        <source>Each sector needs a service id and a space id, with which Otipass is asked, and a season code and a product code, on which the sale is made; the project id goes into every question. Without the first two cards are refused at the door; without the others visitors may be let in and no sale is made. Add the member.</source>
        <translation>Chaque secteur doit avoir un identifiant de service et un identifiant d’espace, avec lesquels Otipass est interrogé, ainsi qu’un code de saison et un code de produit, sur lesquels la vente est faite&#x202f;; l’identifiant de projet figure dans chaque demande. Sans les deux premiers, les cartes sont refusées à la porte&#x202f;; sans les autres, des accès peuvent être autorisés sans qu’aucune vente soit faite. Ajoutez le membre.</translation>
    </message>
    <message>
        <source>Add %1 with %2</source>
        <translation>Ajouter %1 avec %2</translation>
    </message>
    <message>
        <source>OtipassProjectId is missing.
Otipass cannot be asked without it, so cards are refused.
Add the last part of the address that Otipass provided.</source>
        <translation>OtipassProjectId manque.
Sans lui, Otipass ne peut pas être interrogé et les cartes sont refusées.
Ajoutez la dernière partie de l’adresse qu’Otipass a fournie.</translation>
    </message>
    <message>
        <source>sectorInfos is missing.
TNAC knows no sector without it, and every card is refused.
Add it, with an entry for each sector.</source>
        <translation>sectorInfos manque.
Sans lui TNAC ne connaît aucun secteur, et toutes les cartes sont refusées.
Ajoutez-le, avec une entrée pour chaque secteur.</translation>
    </message>
    <message>
        <source>%1 is missing in sector %2.
Otipass cannot be asked without it, so cards are refused there.
Add it as Otipass provided it.</source>
        <translation>%1 manque dans le secteur %2.
Sans lui, Otipass ne peut pas être interrogé et les cartes y sont refusées.
Ajoutez-le tel qu’Otipass l’a fourni.</translation>
    </message>
    <message>
        <source>%1 is missing in sector %2.
Visitors may be let in there and no sale can be made.
Add the code as SecuTix has it.</source>
        <translation>%1 manque dans le secteur %2.
Des accès peuvent y être autorisés sans qu’aucune vente puisse être faite.
Ajoutez le code tel qu’il est dans SecuTix.</translation>
    </message>
</context>
<context>
    <name>MemberMisspelt</name>
    <message>
        <source>Misspelt member</source>
        <translation>Membre mal orthographié</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>%1 is probably %2, misspelt.
TNAC does not find it so, and cards are refused.
Correct the name.</source>
        <translation>%1 est probablement %2, mal orthographié.
TNAC ne le trouve pas ainsi, et les cartes sont refusées.
Corrigez le nom.</translation>
    </message>
    <message>
        <source>%1 in sector %2 is probably %3, misspelt.
TNAC does not find it so: cards are refused, or no sale is made.
Correct the name.</source>
        <translation>Dans le secteur %2, %1 est probablement %3, mal orthographié.
TNAC ne le trouve pas ainsi&#x202f;: les cartes sont refusées, ou aucune vente n’est faite.
Corrigez le nom.</translation>
    </message>
    <message>
        <source>The name differs from a known one by a letter or two, or is a part of it, such as season for seasonCode. TNAC looks for the exact name and does not find it: cards are refused, or no sale is made. Correct the name.</source>
        <translation>Le nom diffère d’un nom connu d’une lettre ou deux, ou n’en est qu’une partie, comme season pour seasonCode. TNAC cherche le nom exact et ne le trouve pas&#x202f;: les cartes sont refusées, ou aucune vente n’est faite. Corrigez le nom.</translation>
    </message>
    <message>
        <source>%1 is probably meant to be %2.
TNAC does not find it so, and cards are refused.
Write the name in full.</source>
        <translation>%1 veut sans doute dire %2.
TNAC ne le trouve pas ainsi, et les cartes sont refusées.
Écrivez le nom en entier.</translation>
    </message>
    <message>
        <source>%1 in sector %2 is probably meant to be %3.
TNAC does not find it so: cards are refused, or no sale is made.
Write the name in full.</source>
        <translation>%1, dans le secteur %2, veut sans doute dire %3.
TNAC ne le trouve pas ainsi&#x202f;: les cartes sont refusées, ou aucune vente n’est faite.
Écrivez le nom en entier.</translation>
    </message>
</context>
<context>
    <name>MemberRepeated</name>
    <message>
        <source>Member stands twice</source>
        <translation>Membre en double</translation>
    </message>
    <message>
        <source>An object holds two members of one name. Most parsers keep the last one without a word, so what the other says is lost: cards may be checked against the wrong service or sold on the wrong product. Keep one.</source>
        <translation>Un objet contient deux membres du même nom. La plupart des analyseurs gardent le dernier sans rien dire&#x202f;: le contenu de l’autre est perdu, et les cartes peuvent être vérifiées auprès d’un autre service ou vendues sur un autre produit que prévu. N’en gardez qu’un.</translation>
    </message>
    <message>
        <source>Remove the first of the two, which says the same</source>
        <translation>Retirer le premier des deux, qui dit la même chose</translation>
    </message>
    <message>
        <source>Keep the last one, as TNAC does</source>
        <translation>Garder le dernier, comme TNAC</translation>
    </message>
    <message>
        <source>Keep the first one</source>
        <translation>Garder le premier</translation>
    </message>
    <message>
        <source>%1 stands twice (lines %2).</source>
        <translation>%1 figure deux fois (lignes %2).</translation>
    </message>
    <message>
        <source>%1 stands %2 times (lines %3).</source>
        <translation>%1 figure %2 fois (lignes %3).</translation>
    </message>
    <message>
        <source>%1 stands twice in sector %2 (lines %3).</source>
        <translation>%1 figure deux fois dans le secteur %2 (lignes %3).</translation>
    </message>
    <message>
        <source>%1 stands %2 times in sector %3 (lines %4).</source>
        <translation>%1 figure %2 fois dans le secteur %3 (lignes %4).</translation>
    </message>
    <message>
        <source>TNAC keeps the last one; what the others say is lost.</source>
        <translation>TNAC garde le dernier ; ce que disent les autres est perdu.</translation>
    </message>
    <message>
        <source>Keep one.</source>
        <translation>Gardez-en un seul.</translation>
    </message>
    <message>
        <source>Keep the last of those, which say the same</source>
        <translation>Garder le dernier de ceux-là, qui disent la même chose</translation>
    </message>
    <message>
        <source>Keep number %1, which says %2</source>
        <translation>Garder le n° %1, qui dit %2</translation>
    </message>
</context>
<context>
    <name>MemberType</name>
    <message>
        <source>Value of the wrong type</source>
        <translation>Valeur du mauvais type</translation>
    </message>
    <message>
        <source>Codes and ids are texts in quotes, and each sector is an object in braces. TNAC does not find what it looks for when a value is of another type, and cards are refused. Put a code in quotes; write the sector&apos;s members in braces.</source>
        <translation>Les codes et les identifiants sont des textes entre guillemets, et chaque secteur est un objet entre accolades. Quand une valeur est d’un autre type, TNAC ne trouve pas ce qu’il cherche et les cartes sont refusées. Mettez un code entre guillemets&#x202f;; écrivez les membres du secteur entre accolades.</translation>
    </message>
    <message>
        <source>Put %1 in quotes</source>
        <translation>Mettre %1 entre guillemets</translation>
    </message>
    <message>
        <source>The mapping must be an object in braces, not %1.
TNAC knows no sector then, so cards are refused.
Put what belongs into the mapping between braces.</source>
        <translation>La correspondance doit être un objet entre accolades, pas %1.
TNAC ne connaît alors aucun secteur, et les cartes sont refusées.
Mettez entre accolades ce qui appartient à la correspondance.</translation>
    </message>
    <message>
        <source>sectorInfos must be an object in braces, not %1.
TNAC knows no sector then, so cards are refused.
Write the sectors between braces, each under its code.</source>
        <translation>sectorInfos doit être un objet entre accolades, pas %1.
TNAC ne connaît alors aucun secteur, et les cartes sont refusées.
Écrivez les secteurs entre accolades, chacun sous son code.</translation>
    </message>
    <message>
        <source>%1 must be a text in quotes, not %2.
TNAC does not find it then, and cards are refused.
Put the value in quotes.</source>
        <translation>%1 doit être un texte entre guillemets, pas %2.
TNAC ne le trouve alors pas, et les cartes sont refusées.
Mettez la valeur entre guillemets.</translation>
    </message>
    <message>
        <source>Sector %1 must hold its members in braces, not %2.
TNAC finds nothing in it, and cards are refused there.
Write the sector&apos;s members between braces.</source>
        <translation>Le secteur %1 doit contenir ses membres entre accolades, pas %2.
TNAC n’y trouve rien, et les cartes y sont refusées.
Écrivez les membres du secteur entre accolades.</translation>
    </message>
    <message>
        <source>%1 of sector %2 must be a text in quotes, not %3.
TNAC does not find it then, and cards are refused or no sale is made.
Put the code in quotes.</source>
        <translation>%1 du secteur %2 doit être un texte entre guillemets, et non %3.
TNAC ne le trouve alors pas, et les cartes sont refusées ou aucune vente n’est faite.
Mettez le code entre guillemets.</translation>
    </message>
</context>
<context>
    <name>MemberUnknown</name>
    <message>
        <source>Unknown member</source>
        <translation>Membre inconnu</translation>
    </message>
    <message>
        <source>The procedure does not know a member of this name, and TNAC pays no attention to it. That does no harm at the door unless something else was meant by it. Check the name against the published reference, or remove the member.</source>
        <translation>La procédure ne connaît pas de membre de ce nom, et TNAC n’en tient pas compte. C’est sans effet à la porte, sauf si autre chose était voulu. Comparez le nom à la référence publiée, ou retirez le membre.</translation>
    </message>
    <message>
        <source>%1 is not a member that the procedure knows.
TNAC pays no attention to it, and what was meant by it does not happen.
Check the name, or remove it.</source>
        <translation>%1 n’est pas un membre que la procédure connaît.
TNAC n’y prête pas attention, et ce que l’on voulait par là n’a pas lieu.
Vérifiez le nom, ou supprimez-le.</translation>
    </message>
    <message>
        <source>%1 in sector %2 is not a member that the procedure knows.
TNAC pays no attention to it, and what was meant by it does not happen.
Check the name, or remove it.</source>
        <translation>%1, dans le secteur %2, n’est pas un membre que la procédure connaît.
TNAC n’y prête pas attention, et ce que l’on voulait par là n’a pas lieu.
Vérifiez le nom, ou supprimez-le.</translation>
    </message>
</context>
<context>
    <name>MemoryStore</name>
    <message>
        <source>in memory, until the program ends</source>
        <translation>en mémoire, jusqu’à la fermeture du programme</translation>
    </message>
    <message>
        <source>Passwords are kept in memory until the program ends, because no keychain can be used on this computer.</source>
        <translation>Les mots de passe sont gardés en mémoire jusqu’à la fermeture du programme, car aucun trousseau n’est utilisable sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>NoSectors</name>
    <message>
        <source>No sectors</source>
        <translation>Aucun secteur</translation>
    </message>
    <message>
        <source>TNAC finds the ids and codes by the sector of the door. Without a sector in the mapping every card is refused. Add one entry for each sector that has Otipass visitors.</source>
        <translation>TNAC trouve les identifiants et les codes grâce au secteur de la porte. Sans secteur dans la correspondance, toutes les cartes sont refusées. Ajoutez une entrée pour chaque secteur qui reçoit des visiteurs Otipass.</translation>
    </message>
    <message>
        <source>sectorInfos holds no sector.
TNAC finds no door in it, and every card is refused.
Add one entry for each sector that has Otipass visitors.</source>
        <translation>sectorInfos ne contient aucun secteur.
TNAC n’y trouve aucune porte, et toutes les cartes sont refusées.
Ajoutez une entrée pour chaque secteur qui a des visiteurs Otipass.</translation>
    </message>
</context>
<context>
    <name>NumType</name>
    <message>
        <source>Unknown kind of card numbers</source>
        <translation>Type de numéros de carte inconnu</translation>
    </message>
    <message>
        <source>NumType is serial where pass codes start with letters, and is left out where they are numbers; there is no other value. With another one cards are not detected as Otipass cards, or Otipass is asked for the wrong kind of number. Choose one of the two.</source>
        <translation>NumType vaut serial là où les codes des passes commencent par des lettres, et il est omis là où ce sont des nombres&#x202f;; il n’y a pas d’autre valeur. Avec une autre, les cartes ne sont pas reconnues comme cartes Otipass, ou Otipass est interrogé sur le mauvais type de numéro. Choisissez l’un des deux.</translation>
    </message>
    <message>
        <source>Write serial</source>
        <translation>Écrire serial</translation>
    </message>
    <message>
        <source>Pass codes start with letters: write serial</source>
        <translation>Les codes des passes commencent par des lettres&#x202f;: écrire serial</translation>
    </message>
    <message>
        <source>Pass codes are numbers: remove NumType</source>
        <translation>Les codes des passes sont des nombres&#x202f;: retirer NumType</translation>
    </message>
    <message>
        <source>NumType is “%1”; only serial is known.
Cards are not recognised or are refused.
Write serial if pass codes start with letters, otherwise remove the member.</source>
        <translation>NumType est «&#x202f;%1&#x202f;»&#x202f;; seul serial est connu.
Les cartes ne sont pas reconnues ou sont refusées.
Écrivez serial si les codes des passes commencent par des lettres, sinon retirez le membre.</translation>
    </message>
</context>
<context>
    <name>OddOne</name>
    <message>
        <source>Write %1, as all others have</source>
        <translation>Écrire %1, comme tous les autres</translation>
    </message>
    <message>
        <source>Sector %1 alone has the %2 %3; all others have %4.
Its sales probably go to the wrong place.
Check it with SecuTix.</source>
        <translation>Le secteur %1 est seul à avoir %3 (%2)&#x202f;; tous les autres ont %4.
Ses ventes vont probablement au mauvais endroit.
Vérifiez-le dans SecuTix.</translation>
    </message>
</context>
<context>
    <name>PasswordMissing</name>
    <message>
        <source>No password</source>
        <translation>Pas de mot de passe</translation>
    </message>
    <message>
        <source>Otipass answers only with the password, an API key, that it provided. TNAC&apos;s screen empties it at every save, so every card is refused after a change there until it is typed again. Type it once; it is kept in the keychain and never in the file.</source>
        <translation>Otipass ne répond qu’avec le mot de passe, une clé d’API, qu’il a fourni. L’écran de TNAC le vide à chaque enregistrement&#x202f;: après une modification, toutes les cartes sont refusées tant qu’il n’est pas saisi de nouveau. Saisissez-le une fois&#x202f;; il est gardé dans le trousseau et jamais dans le fichier.</translation>
    </message>
    <message>
        <source>No password is known for this workspace.
Otipass does not answer without it, and every card is refused.
Type the one that Otipass provided.</source>
        <translation>Aucun mot de passe n’est connu pour cet espace de travail.
Otipass ne répond pas sans lui, et toutes les cartes sont refusées.
Saisissez celui qu’Otipass a fourni.</translation>
    </message>
</context>
<context>
    <name>PasswordUnavailable</name>
    <message>
        <source>Password cannot be looked up</source>
        <translation>Mot de passe impossible à consulter</translation>
    </message>
    <message>
        <source>The keychain is locked, missing or refuses, so nobody can say whether the password is known. Scans ask for it and fail without it. Unlock the keychain, or type the password for this session.</source>
        <translation>Le trousseau est verrouillé, absent ou refuse l’accès&#x202f;: on ne peut pas dire si le mot de passe est connu. Les lectures de cartes le demandent et échouent sans lui. Déverrouillez le trousseau, ou saisissez le mot de passe pour cette session.</translation>
    </message>
    <message>
        <source>The keychain does not give the password.
Scans fail until it does.
Unlock it, or type the password for this session.</source>
        <translation>Le trousseau ne donne pas le mot de passe.
Les lectures de cartes échouent tant qu’il ne le fait pas.
Déverrouillez-le, ou saisissez le mot de passe pour cette session.</translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message>
        <source>Mapping</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>API profile</source>
        <translation>Profil d’API</translation>
    </message>
    <message>
        <source>File profile</source>
        <translation>Profil de fichiers</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, ligne %2, colonne %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <translation>%1 (colonne %2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>It does not say which sector it is about.</source>
        <translation>La ligne ne dit pas de quel secteur il s&apos;agit.</translation>
    </message>
    <message>
        <source>Line %1 is about the same sector.</source>
        <translation>La ligne %1 concerne le même secteur.</translation>
    </message>
    <message>
        <source>There is no sector at this place, and no code for a new one.</source>
        <translation>Il n&apos;y a pas de secteur à cette place, ni de code pour un nouveau.</translation>
    </message>
    <message>
        <source>There is nothing in it to take over.</source>
        <translation>Il n&apos;y a rien à reprendre.</translation>
    </message>
    <message>
        <source>Much like sector %1, which is there: perhaps the same one.</source>
        <translation>Très proche du secteur %1, déjà présent : peut-être le même.</translation>
    </message>
    <message>
        <source>column%1</source>
        <translation>colonne%1</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n sector(s)</source>
        <translation>
            <numerusform>Reprendre %n secteur</numerusform>
            <numerusform>Reprendre %n secteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>The code holds a line break or another character that cannot be seen.</source>
        <translation>Le code contient un saut de ligne ou un autre caractère invisible.</translation>
    </message>
    <message>
        <source>The code holds “%1”: perhaps it is two codes in one cell.</source>
        <translation>Le code contient «&#xa0;%1&#xa0;»&#xa0;: il y a peut-être deux codes dans une cellule.</translation>
    </message>
    <message>
        <source>%1 holds a line break or another character that cannot be seen.</source>
        <translation>%1&#xa0;: contient un saut de ligne ou un autre caractère invisible.</translation>
    </message>
</context>
<context>
    <name>PlanNameMissing</name>
    <message>
        <source>Door or device without a name</source>
        <translation>Porte ou appareil de contrôle sans nom</translation>
    </message>
    <message>
        <source>A door or a device without a name cannot be found by anything: no device can be linked to the door, and no scan can be made with the device. Write its name as TNAC has it.</source>
        <translation>Une porte ou un appareil de contrôle sans nom ne peut pas être retrouvé&#x202f;: aucun appareil ne peut être lié à la porte, et aucune lecture ne peut être faite avec l’appareil. Écrivez son nom tel qu’il est dans TNAC.</translation>
    </message>
    <message>
        <source>A door of the plan has no name.
No device can be linked to it, so nobody is let in there.
Write its name as TNAC has it.</source>
        <translation>Une porte du plan n’a pas de nom.
Aucun appareil de contrôle ne peut y être lié, personne n’y entre donc.
Écrivez son nom tel que TNAC l’a.</translation>
    </message>
    <message>
        <source>A device of the plan has no name.
No scan can be made with it.
Write its name as TNAC has it.</source>
        <translation>Un appareil de contrôle du plan n’a pas de nom.
Aucune lecture ne peut se faire avec lui.
Écrivez son nom tel que TNAC l’a.</translation>
    </message>
</context>
<context>
    <name>PlanSectorRepeated</name>
    <message>
        <source>Sector stands twice in the plan</source>
        <translation>Secteur en double dans le plan</translation>
    </message>
    <message>
        <source>The plan names a sector more than once. That does no harm at the door, but the second was probably meant to be another sector. Correct or remove it.</source>
        <translation>Le plan nomme un secteur plusieurs fois. C’est sans effet à la porte, mais le deuxième devait probablement être un autre secteur. Corrigez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>The plan names sector %1 more than once (lines %2).
Another sector was probably meant.
Correct or remove it.</source>
        <translation>Le plan nomme le secteur %1 plusieurs fois (lignes %2).
Un autre secteur était probablement voulu.
Corrigez-le ou retirez-le.</translation>
    </message>
</context>
<context>
    <name>PrerequisiteRepairs</name>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>Tie it to %1</source>
        <translation>Lier à %1</translation>
    </message>
    <message>
        <source>Allow Pending account</source>
        <translation>Autoriser Pending account</translation>
    </message>
    <message>
        <source>Take the price of product %1</source>
        <translation>Reprendre le prix du produit %1</translation>
    </message>
    <message>
        <source>Entry is free: write the price 0</source>
        <translation>L’entrée est gratuite&#x202f;: écrire le prix 0</translation>
    </message>
</context>
<context>
    <name>PrerequisiteRule</name>
    <message>
        <source>Code of the sales channel</source>
        <translation>Code du canal de vente</translation>
    </message>
    <message>
        <source>SecuTix finds the sales channel for Otipass controls by its code, which must be exactly OTIPASS. With another code visitors are let in and no sale is made. Give the channel this code.</source>
        <translation>SecuTix trouve le canal de vente des contrôles Otipass par son code, qui doit être exactement OTIPASS. Avec un autre code, les accès sont autorisés et aucune vente n’est faite. Donnez ce code au canal.</translation>
    </message>
    <message>
        <source>Type of the sales channel</source>
        <translation>Type du canal de vente</translation>
    </message>
    <message>
        <source>The channel must be an external sales channel of the type STX_File, or controls are not taken as sales: visitors are let in and nobody is paid. Make a channel of this type.</source>
        <translation>Le canal doit être un canal de vente externe du type STX_File, sinon les contrôles ne sont pas repris comme ventes&#x202f;: les accès sont autorisés et personne n’est payé. Créez un canal de ce type.</translation>
    </message>
    <message>
        <source>No external contingent</source>
        <translation>Pas de contingent externe</translation>
    </message>
    <message>
        <source>Sales are made from an external contingent tied to the channel; its name and code do not matter. Without one visitors are let in and no sale is made. Create it in SecuTix and enter its code.</source>
        <translation>Les ventes se font sur un contingent externe lié au canal&#x202f;; son nom et son code n’importent pas. Sans lui, les accès sont autorisés et aucune vente n’est faite. Créez-le dans SecuTix et saisissez son code.</translation>
    </message>
    <message>
        <source>Contingent tied to another channel</source>
        <translation>Contingent lié à un autre canal</translation>
    </message>
    <message>
        <source>The contingent must be tied to the sales channel of Otipass. Otherwise visitors are let in and no sale is made. Tie it to the channel.</source>
        <translation>Le contingent doit être lié au canal de vente d’Otipass. Sinon, les accès sont autorisés et aucune vente n’est faite. Liez-le au canal.</translation>
    </message>
    <message>
        <source>No Otipass contact</source>
        <translation>Pas de contact Otipass</translation>
    </message>
    <message>
        <source>Each order needs a contact that buys. Without it visitors are let in and no sale is made. Create the contact in SecuTix and enter its number.</source>
        <translation>Chaque commande demande un contact acheteur. Sans lui, les accès sont autorisés et aucune vente n’est faite. Créez le contact dans SecuTix et saisissez son numéro.</translation>
    </message>
    <message>
        <source>Contact may not pay by Pending account</source>
        <translation>Contact non autorisé à payer par Pending account</translation>
    </message>
    <message>
        <source>Orders for Otipass entries are paid by Pending account, which the contact must be allowed. Otherwise visitors are let in and no sale is made. Allow it among the contact&apos;s payment modes.</source>
        <translation>Les commandes des entrées Otipass sont payées par Pending account, que le contact doit pouvoir utiliser. Sinon, les accès sont autorisés et aucune vente n’est faite. Autorisez-le parmi les modes de paiement du contact.</translation>
    </message>
    <message>
        <source>No external sales interface</source>
        <translation>Pas d’interface de vente externe</translation>
    </message>
    <message>
        <source>An external interface tied to the channel turns controls into orders. Without it visitors are let in and no sale is made. Create it in SecuTix and enter its code.</source>
        <translation>Une interface externe liée au canal transforme les contrôles en commandes. Sans elle, les accès sont autorisés et aucune vente n’est faite. Créez-la dans SecuTix et saisissez son code.</translation>
    </message>
    <message>
        <source>Interface tied to another channel</source>
        <translation>Interface liée à un autre canal</translation>
    </message>
    <message>
        <source>The external interface must be tied to the sales channel of Otipass. Otherwise it does not see the controls, visitors are let in and no sale is made. Tie it to the channel.</source>
        <translation>L’interface externe doit être liée au canal de vente d’Otipass. Sinon, elle ne voit pas les contrôles, les accès sont autorisés et aucune vente n’est faite. Liez-la au canal.</translation>
    </message>
    <message>
        <source>Product of the mapping not in the sale</source>
        <translation>Produit de la correspondance absent de la vente</translation>
    </message>
    <message>
        <source>The sale is made on the season and the product that the mapping names. Where SecuTix does not have them, visitors are let in and no sale is made. Add the product, or correct the mapping.</source>
        <translation>La vente se fait sur la saison et le produit que la correspondance nomme. Si SecuTix ne les a pas, les accès sont autorisés et aucune vente n’est faite. Ajoutez le produit, ou corrigez la correspondance.</translation>
    </message>
    <message>
        <source>Product of another family</source>
        <translation>Produit d’une autre famille</translation>
    </message>
    <message>
        <source>Entries need a product of the family Open Pass, since a card can be controlled many times. With another family visitors are let in and no sale is made. Use a product of this family.</source>
        <translation>Les entrées demandent un produit de la famille Open Pass, car une carte peut être contrôlée plusieurs fois. Avec une autre famille, les accès sont autorisés et aucune vente n’est faite. Utilisez un produit de cette famille.</translation>
    </message>
    <message>
        <source>Product without a tariff</source>
        <translation>Produit sans tarif</translation>
    </message>
    <message>
        <source>The access control interface must map each product to a tariff code, from which the order is made. Without it visitors are let in and no sale is made. Map the product to a tariff.</source>
        <translation>L’interface de contrôle d’accès doit associer chaque produit à un code de tarif, à partir duquel la commande est créée. Sans cela, les accès sont autorisés et aucune vente n’est faite. Associez le produit à un tarif.</translation>
    </message>
    <message>
        <source>No quota on the product</source>
        <translation>Pas de quota sur le produit</translation>
    </message>
    <message>
        <source>The contingent needs a quota on the product. Without it visitors are let in and no sale is made. Give the contingent a quota in SecuTix, and enter it.</source>
        <translation>Le contingent doit avoir un quota sur le produit. Sans lui, les accès sont autorisés et aucune vente n’est faite. Donnez un quota au contingent dans SecuTix, puis saisissez-le.</translation>
    </message>
    <message>
        <source>Price of a product</source>
        <translation>Prix d’un produit</translation>
    </message>
    <message>
        <source>Each ticket is sold at the price (amount x 100) of its product, 0 where entry is free. Without a price, or with a negative one, visitors are let in and no sale is made. Enter it as SecuTix has it.</source>
        <translation>Chaque billet est vendu au prix (montant x 100) de son produit, 0 si l’entrée est gratuite. Sans prix, ou avec un prix négatif, les accès sont autorisés et aucune vente n’est faite. Saisissez-le comme dans SecuTix.</translation>
    </message>
</context>
<context>
    <name>PreviewHtml</name>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>et encore %n changement</numerusform>
            <numerusform>et encore %n changements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductOddOne</name>
    <message>
        <source>One sector with another product</source>
        <translation>Un secteur avec un autre produit</translation>
    </message>
    <message>
        <source>One sector has a product code of its own while all others agree. It is probably mistyped: its sales then go to the wrong product, or are not made. This is a hint: check it with SecuTix.</source>
        <translation>Un seul secteur a un code de produit à lui, alors que tous les autres ont le même. C’est probablement une faute de frappe&#x202f;: ses ventes vont alors au mauvais produit, ou ne sont pas faites. C’est une indication&#x202f;: vérifiez-la dans SecuTix.</translation>
    </message>
</context>
<context>
    <name>ProductRepeated</name>
    <message>
        <source>Product stands twice</source>
        <translation>Produit présent deux fois</translation>
    </message>
    <message>
        <source>The sale names a product of one season more than once, so it is not clear which tariff and quota count. The first is taken. Keep one.</source>
        <translation>La vente nomme plusieurs fois un produit d’une même saison&#x202f;: on ne sait donc pas quels tarif et quota comptent. Le premier est pris. N’en gardez qu’un.</translation>
    </message>
    <message>
        <source>Product %1 of season %2 stands in the sale more than once (lines %3).
It is not clear which tariff counts; the first is taken.
Keep one.</source>
        <translation>Le produit %1 de la saison %2 figure plusieurs fois dans la vente (lignes %3).
On ne sait pas quel tarif compte&#x202f;; le premier est pris.
N’en gardez qu’un.</translation>
    </message>
</context>
<context>
    <name>ProductVat</name>
    <message>
        <source>VAT of a product</source>
        <translation>TVA d’un produit</translation>
    </message>
    <message>
        <source>The VAT (per cent x 100) goes into the file that the sale is made from. One below zero or above 100 per cent cannot be, and the sale may be refused. Enter it as SecuTix has it.</source>
        <translation>La TVA (pour cent x 100) figure dans le fichier dont la vente est faite. En dessous de zéro ou au-dessus de 100 pour cent elle est impossible, et la vente peut être refusée. Saisissez-la comme dans SecuTix.</translation>
    </message>
    <message>
        <source>The VAT of product %1 is %2 per cent x 100, which cannot be.
The sale may be refused.
Enter it as SecuTix has it.</source>
        <translation>La TVA du produit %1 est de %2 pour cent x 100, ce qui est impossible.
La vente peut être refusée.
Saisissez-la comme dans SecuTix.</translation>
    </message>
</context>
<context>
    <name>ProjectIdCase</name>
    <message>
        <source>Project id in capitals</source>
        <translation>Identifiant de projet en majuscules</translation>
    </message>
    <message>
        <source>Otipass hands out project ids in small letters, as the last part of an address, and addresses tell capitals apart. This is a hint: if Otipass knows it in small letters only, every card is refused. Compare it with the address that Otipass provided.</source>
        <translation>Otipass donne les identifiants de projet en minuscules, à la fin d’une adresse, et les adresses distinguent les majuscules. Simple indication&#x202f;: si Otipass ne le connaît qu’en minuscules, toutes les cartes sont refusées. Comparez-le avec l’adresse fournie par Otipass.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>The project id %1 holds capitals.
If Otipass knows it in small letters only, every card is refused.
Compare it with the address that Otipass provided.</source>
        <translation>L’identifiant de projet %1 contient des majuscules.
Si Otipass ne le connaît qu’en minuscules, toutes les cartes sont refusées.
Comparez-le avec l’adresse fournie par Otipass.</translation>
    </message>
</context>
<context>
    <name>ProjectIdCharacters</name>
    <message>
        <source>Project id holds a character that addresses do not</source>
        <translation>Caractère interdit dans une adresse dans l’identifiant de projet</translation>
    </message>
    <message>
        <source>The project id is one part of an address: letters, digits, dashes, dots and underscores. With another character in it Otipass is asked at a place that does not exist, and every card is refused. Write it as it stands at the end of the address that Otipass provided.</source>
        <translation>L’identifiant de projet est une partie d’adresse&#x202f;: lettres, chiffres, tirets, points et traits de soulignement. Avec un autre caractère, Otipass est interrogé à un endroit qui n’existe pas et toutes les cartes sont refusées. Écrivez-le comme à la fin de l’adresse fournie par Otipass.</translation>
    </message>
    <message>
        <source>The project id “%1” holds a character that does not stand in an address.
Otipass is then asked at a place that does not exist, and every card is refused.
Write it as Otipass provided it.</source>
        <translation>L’identifiant de projet «&#xa0;%1&#xa0;» contient un caractère interdit dans une adresse.
Otipass est alors interrogé à un endroit qui n’existe pas et toutes les cartes sont refusées.
Écrivez-le comme Otipass l’a fourni.</translation>
    </message>
    <message>
        <source>The project id “%1” names nothing: in an address dots alone lead to another place.
Otipass is not found there, and every card is refused.
Write it as Otipass provided it.</source>
        <translation>L’identifiant de projet «&#xa0;%1&#xa0;» ne désigne rien&#x202f;: dans une adresse, des points seuls mènent ailleurs.
Otipass ne s’y trouve pas et toutes les cartes sont refusées.
Écrivez-le comme Otipass l’a fourni.</translation>
    </message>
</context>
<context>
    <name>ProjectIdSlash</name>
    <message>
        <source>Project id holds a slash</source>
        <translation>Barre oblique dans l’identifiant de projet</translation>
    </message>
    <message>
        <source>The project id is one part of an address, between two slashes that TNAC writes itself. With a slash in it Otipass is asked at another place, and every card is refused. Remove the slash.</source>
        <translation>L’identifiant de projet est une partie d’adresse, entre deux barres obliques que TNAC écrit lui-même. S’il contient une barre oblique, Otipass est interrogé à un autre endroit et toutes les cartes sont refusées. Supprimez la barre oblique.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>The project id %1 holds a slash.
Otipass is then asked at another place, and every card is refused.
Remove the slash.</source>
        <translation>L’identifiant de projet %1 contient une barre oblique.
Otipass est alors interrogé à un autre endroit et toutes les cartes sont refusées.
Supprimez la barre oblique.</translation>
    </message>
</context>
<context>
    <name>ProjectIdUrl</name>
    <message>
        <source>Project id holds an address</source>
        <translation>Adresse dans l’identifiant de projet</translation>
    </message>
    <message>
        <source>OtipassProjectId is only the last part of the address that Otipass provided, such as toulouse. With the whole address in it Otipass is asked at a place that does not exist, and every card is refused. Keep the last part.</source>
        <translation>OtipassProjectId est seulement la dernière partie de l’adresse fournie par Otipass, par exemple toulouse. S’il contient l’adresse entière, Otipass est interrogé à un endroit qui n’existe pas et toutes les cartes sont refusées. Gardez la dernière partie.</translation>
    </message>
    <message>
        <source>Keep the last part: %1</source>
        <translation>Garder la dernière partie&#x202f;: %1</translation>
    </message>
    <message>
        <source>The project id is the address %1.
Otipass is then asked at a place that does not exist, and every card is refused.
Write only its last part.</source>
        <translation>L’identifiant de projet est l’adresse %1.
Otipass est alors interrogé à un autre endroit et toutes les cartes sont refusées.
N’écrivez que sa dernière partie.</translation>
    </message>
</context>
<context>
    <name>ProxyHost</name>
    <message>
        <source>Proxy without a host</source>
        <translation>Proxy sans hôte</translation>
    </message>
    <message>
        <source>The connection is to go through a proxy that is entered by hand, but its host or port is missing. No question reaches Otipass then, and every card is refused. Enter both, or use the system&apos;s proxy.</source>
        <translation>La connexion doit passer par un proxy saisi à la main, mais son hôte ou son port manque. Aucune demande ne parvient alors à Otipass et toutes les cartes sont refusées. Saisissez les deux, ou utilisez le proxy du système.</translation>
    </message>
    <message>
        <source>The proxy&apos;s port is missing or not between 1 and 65535.
No question reaches Otipass, and every card is refused.
Enter the port.</source>
        <translation>Le port du proxy manque ou n’est pas compris entre 1 et 65535.
Aucune demande ne parvient à Otipass et toutes les cartes sont refusées.
Saisissez le port.</translation>
    </message>
    <message>
        <source>The proxy has no host.
No question reaches Otipass, and every card is refused.
Enter it, or use the system&apos;s proxy.</source>
        <translation>Le proxy n’a pas d’hôte.
Aucune demande ne parvient à Otipass et toutes les cartes sont refusées.
Saisissez-le, ou utilisez le proxy du système.</translation>
    </message>
</context>
<context>
    <name>RepairCommand</name>
    <message>
        <source>Put right what can be put right safely</source>
        <translation>Corriger ce qui peut l’être sans risque</translation>
    </message>
    <message>
        <source>A *.passerelle file or a mapping; - is standard input</source>
        <translation>Un fichier *.passerelle ou une correspondance&#x202f;; - désigne l’entrée standard</translation>
    </message>
    <message>
        <source>Write the repaired text here; - is standard output, as without this</source>
        <translation>Écrire le texte corrigé ici&#x202f;; - désigne la sortie standard, comme sans cette option</translation>
    </message>
    <message>
        <source>Write the repaired text into the file itself</source>
        <translation>Écrire le texte corrigé dans le fichier lui-même</translation>
    </message>
    <message>
        <source>Show what would change and change nothing</source>
        <translation>Montrer ce qui changerait sans rien changer</translation>
    </message>
    <message>
        <source>Standard input cannot be repaired in place.</source>
        <translation>L’entrée standard ne peut pas être corrigée sur place.</translation>
    </message>
    <message>
        <source>Leave --in-place away, or name a file.</source>
        <translation>Retirez --in-place, ou indiquez un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) before the repair.</source>
        <translation>
            <numerusform>%n anomalie avant la correction.</numerusform>
            <numerusform>%n anomalies avant la correction.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) left for you to decide.</source>
        <translation>
            <numerusform>%n anomalie reste à votre décision.</numerusform>
            <numerusform>%n anomalies restent à votre décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mapping of this workspace is a file of its own, and both have to be repaired together.</source>
        <translation>La correspondance de cet espace de travail est un fichier à part&#x202f;; les deux doivent être corrigés ensemble.</translation>
    </message>
    <message>
        <source>Use --in-place, or look at --diff.</source>
        <translation>Utilisez --in-place, ou regardez --diff.</translation>
    </message>
    <message>
        <source>Take the likeliest answer of each question too, and say which ones were taken</source>
        <translation>Prendre aussi la réponse la plus probable à chaque question, et dire lesquelles ont été prises</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Changé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Guessed: %1 %2.</source>
        <translation>Supposé&#x202f;: %1 %2.</translation>
    </message>
    <message>
        <source>Repaired: %1 (%2).</source>
        <translation>Réparé&#x202f;: %1 (%2).</translation>
    </message>
    <message>
        <source>No mapping was found in this text, so nothing was repaired or written.</source>
        <translation>Aucun mapping n’a été trouvé dans ce texte : rien n’a été réparé ni écrit.</translation>
    </message>
    <message>
        <source>Is it a table? Take it over with Import… in the program&apos;s window.</source>
        <translation>Est-ce un tableau ? Reprenez-le avec Importer… dans la fenêtre du programme.</translation>
    </message>
    <message>
        <source>A mapping begins with a brace and holds sectorInfos: look whether all of it was copied.</source>
        <translation>Une correspondance commence par une accolade et contient sectorInfos : regardez si tout a été copié.</translation>
    </message>
    <message>
        <source>Ends with 0 where it was written, also where findings are left, and with 2 where not. Standard error says what was changed.</source>
        <translation>Se termine par 0 si le texte a été écrit, même s’il reste des anomalies, et par 2 sinon. La sortie d’erreur dit ce qui a été changé.</translation>
    </message>
</context>
<context>
    <name>RequestStep</name>
    <message>
        <source>Interface type</source>
        <translation>Type d’interface</translation>
    </message>
    <message>
        <source>The interface type must be exactly OTIPASS.</source>
        <translation>Le type d’interface doit être exactement OTIPASS.</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Version de l’API</translation>
    </message>
    <message>
        <source>The organisation&apos;s access control API must be 1.4 or higher.</source>
        <translation>L’API de contrôle d’accès de l’organisme doit être en version 1.4 ou supérieure.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The URL ends in /api; the project id stands in the mapping.</source>
        <translation>L’URL se termine par /api&#x202f;; l’identifiant de projet se trouve dans la correspondance.</translation>
    </message>
    <message>
        <source>The sandbox stands in for it</source>
        <translation>Le bac à sable la remplace</translation>
    </message>
    <message>
        <source>From %1, as the API profile says.</source>
        <translation>De %1, selon le profil d’API.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>No password is known, so Otipass cannot be asked. Type the API key that Otipass provided on the page Connection.</source>
        <translation>Aucun mot de passe n’est connu&#x202f;: Otipass ne peut donc pas être interrogé. Saisissez la clé d’API fournie par Otipass à la page Connexion.</translation>
    </message>
    <message>
        <source>known, never shown</source>
        <translation>connu, jamais affiché</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>not known; the sandbox takes any key</source>
        <translation>inconnu ; le bac à sable accepte n&apos;importe quelle clé</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>All of the text is one string, and that holds JSON.</source>
        <translation>Tout le texte est une seule chaîne, et elle contient du JSON.</translation>
    </message>
    <message>
        <source>Take the JSON out of the string</source>
        <translation>Sortir le JSON de la chaîne</translation>
    </message>
</context>
<context>
    <name>RescueGuess</name>
    <message>
        <source>Line %1 of the repaired text: it is not certain where this string ends.</source>
        <translation>Ligne %1 du texte réparé&#x202f;: on ne sait pas avec certitude où finit cette chaîne.</translation>
    </message>
    <message>
        <source>Close it here</source>
        <translation>La fermer ici</translation>
    </message>
    <message>
        <source>Line %1 of the repaired text: a bracket is missing, perhaps here.</source>
        <translation>Ligne %1 du texte réparé&#x202f;: il manque une accolade ou un crochet, peut-être ici.</translation>
    </message>
    <message>
        <source>Put the bracket in</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Line %1 of the repaired text: this bracket closes nothing.</source>
        <translation>Ligne %1 du texte réparé&#x202f;: cette accolade ou ce crochet ne ferme rien.</translation>
    </message>
    <message>
        <source>Take the bracket out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Line %1 of the repaired text: this bracket does not fit the one that is open.</source>
        <translation>Ligne %1 du texte réparé&#x202f;: cette accolade ou ce crochet ne correspond pas à ce qui est ouvert.</translation>
    </message>
    <message>
        <source>Exchange it for the one that fits</source>
        <translation>Mettre ce qui correspond</translation>
    </message>
    <message>
        <source>Line %1 of the repaired text: it is not certain what belongs into quote marks.</source>
        <translation>Ligne %1 du texte réparé&#x202f;: on ne sait pas avec certitude ce qui va entre guillemets.</translation>
    </message>
    <message>
        <source>Put all these words into quote marks</source>
        <translation>Mettre tous ces mots entre guillemets</translation>
    </message>
    <message>
        <source>Line %1 of the repaired text: it is not certain where this comment ends.</source>
        <translation>Ligne %1 du texte réparé&#x202f;: on ne sait pas avec certitude où finit ce commentaire.</translation>
    </message>
    <message>
        <source>Take it out up to the end of its line</source>
        <translation>Le retirer jusqu’à la fin de sa ligne</translation>
    </message>
    <message>
        <source>Line %1 of the repaired text: this text does not belong to the JSON, as it seems.</source>
        <translation>Ligne %1 du texte réparé&#x202f;: ce texte ne semble pas faire partie du JSON.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Line %1 of the repaired text: characters of another encoding.</source>
        <translation>Ligne %1 du texte réparé&#x202f;: caractères d’un autre encodage.</translation>
    </message>
    <message>
        <source>Read them as Windows-1252</source>
        <translation>Les lire comme du Windows-1252</translation>
    </message>
    <message>
        <source>Line %1 of the repaired text: a comma with nothing before it.</source>
        <translation>Ligne %1 du texte réparé&#x202f;: une virgule sans rien devant elle.</translation>
    </message>
    <message>
        <source>Take the comma out</source>
        <translation>Retirer la virgule</translation>
    </message>
    <message>
        <source>Line %1 of the repaired text: it is not certain what was meant here.</source>
        <translation>Ligne %1 du texte réparé&#x202f;: on ne sait pas avec certitude ce qui était voulu ici.</translation>
    </message>
    <message>
        <source>Write it as JSON in the likeliest way</source>
        <translation>L’écrire en JSON de la façon la plus probable</translation>
    </message>
    <message>
        <source>From line %1 of the repaired text on, many more places like the ones before.</source>
        <translation>À partir de la ligne %1 du texte réparé, beaucoup d’autres endroits comme les précédents.</translation>
    </message>
    <message>
        <source>The braces around all of it are missing.</source>
        <translation>Les accolades autour du tout manquent.</translation>
    </message>
    <message>
        <source>Put them in</source>
        <translation>Les ajouter</translation>
    </message>
    <message>
        <source>Line %1 of the repaired text: the text stops in the middle.</source>
        <translation>Ligne %1 du texte réparé&#x202f;: le texte s’arrête au milieu.</translation>
    </message>
    <message>
        <source>Leave the unfinished member out and close what is open</source>
        <translation>Laisser le membre inachevé de côté et fermer ce qui est ouvert</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Fermer ce qui est ouvert</translation>
    </message>
    <message>
        <source>These are entries of sectors, without the mapping around them.</source>
        <translation>Ce sont des entrées de secteurs, sans le mapping autour.</translation>
    </message>
    <message>
        <source>Put them into sectorInfos</source>
        <translation>Les mettre dans sectorInfos</translation>
    </message>
    <message>
        <source>Line %1 of the repaired text: a line break or a tab stands within a text.</source>
        <translation>Ligne %1 du texte réparé&#x202f;: un saut de ligne ou une tabulation se trouve dans un texte.</translation>
    </message>
    <message>
        <source>Join what stands on both sides</source>
        <translation>Réunir ce qui est des deux côtés</translation>
    </message>
    <message>
        <source>The sectors stand in one string, as another program sent them.</source>
        <translation>Les secteurs sont dans une seule chaîne, comme un autre programme les a envoyés.</translation>
    </message>
    <message>
        <source>Take them out of the string</source>
        <translation>Les sortir de la chaîne</translation>
    </message>
    <message>
        <source>The mapping stands in a value of other JSON, written as a string.</source>
        <translation>La correspondance est dans une valeur d’un autre JSON, écrite comme une chaîne.</translation>
    </message>
    <message>
        <source>Take the mapping out of it</source>
        <translation>L’en sortir</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it seems to be written in %1.</source>
        <translation>Le texte n’est pas en UTF-8&#x202f;; il semble écrit en %1.</translation>
    </message>
    <message>
        <source>Read it as that</source>
        <translation>Le lire ainsi</translation>
    </message>
</context>
<context>
    <name>RescueLayer</name>
    <message numerus="yes">
        <source>%n doubled brace(s) taken off</source>
        <translation>
            <numerusform>%n accolade doublée retirée</numerusform>
            <numerusform>%n accolades doublées retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Another encoding turned into UTF-8</source>
        <translation>Texte d’un autre encodage converti en UTF-8</translation>
    </message>
    <message numerus="yes">
        <source>%n escape(s) of a string within a string turned back</source>
        <translation>
            <numerusform>%n échappement d’une chaîne dans une chaîne défait</numerusform>
            <numerusform>%n échappements d’une chaîne dans une chaîne défaits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n HTML entity(ies) turned into characters</source>
        <translation>
            <numerusform>%n entité HTML changée en caractère</numerusform>
            <numerusform>%n entités HTML changées en caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n HTML tag(s) taken off</source>
        <translation>
            <numerusform>%n balise HTML retirée</numerusform>
            <numerusform>%n balises HTML retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line number(s) taken off</source>
        <translation>
            <numerusform>%n numéro de ligne retiré</numerusform>
            <numerusform>%n numéros de ligne retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of text before the JSON taken off</source>
        <translation>
            <numerusform>%n ligne de texte retirée avant le JSON</numerusform>
            <numerusform>%n lignes de texte retirées avant le JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>Block of code taken out of its fence</source>
        <translation>Bloc de code sorti de ses balises</translation>
    </message>
    <message>
        <source>Braces put around the members</source>
        <translation>Accolades mises autour des membres</translation>
    </message>
    <message numerus="yes">
        <source>Python&apos;s letter before %n string(s) taken off</source>
        <translation>
            <numerusform>Lettre de Python retirée devant %n chaîne</numerusform>
            <numerusform>Lettre de Python retirée devant %n chaînes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quote marks of a mail taken off %n line(s)</source>
        <translation>
            <numerusform>Marque de citation d’un e-mail retirée de %n ligne</numerusform>
            <numerusform>Marques de citation d’un e-mail retirées de %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON taken out of the string that held it</source>
        <translation>JSON sorti de la chaîne qui le contenait</translation>
    </message>
    <message numerus="yes">
        <source>Table pipes taken off %n line(s)</source>
        <translation>
            <numerusform>Barres de tableau retirées de %n ligne</numerusform>
            <numerusform>Barres de tableau retirées de %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bullets of a list taken off %n line(s)</source>
        <translation>
            <numerusform>Puces d’une liste enlevées sur %n ligne</numerusform>
            <numerusform>Puces d’une liste enlevées sur %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time and name of a chat taken off %n line(s)</source>
        <translation>
            <numerusform>Heure et nom d’une messagerie enlevés sur %n ligne</numerusform>
            <numerusform>Heure et nom d’une messagerie enlevés sur %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n full-width mark(s) exchanged for plain ones</source>
        <translation>
            <numerusform>%n signe pleine chasse remplacé par un signe simple</numerusform>
            <numerusform>%n signes pleine chasse remplacés par des signes simples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) put right where UTF-8 was taken for another encoding</source>
        <translation>
            <numerusform>%n endroit corrigé où l’UTF-8 avait été pris pour un autre codage</numerusform>
            <numerusform>%n endroits corrigés où l’UTF-8 avait été pris pour un autre codage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dictionary(ies) of Python written as objects</source>
        <translation>
            <numerusform>%n dictionnaire Python écrit comme objet</numerusform>
            <numerusform>%n dictionnaires Python écrits comme objets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of a mail&apos;s encoding turned back</source>
        <translation>
            <numerusform>%n endroit codé par un mail décodé</numerusform>
            <numerusform>%n endroits codés par un mail décodés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescueMend</name>
    <message numerus="yes">
        <source>%n no-break, zero-width or other odd space(s) put right</source>
        <translation>
            <numerusform>%n espace insécable, de largeur nulle ou autre espace inhabituelle corrigée</numerusform>
            <numerusform>%n espaces insécables, de largeur nulle ou autres espaces inhabituelles corrigées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) taken out</source>
        <translation>
            <numerusform>%n commentaire retiré</numerusform>
            <numerusform>%n commentaires retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text around the JSON taken off at %n place(s)</source>
        <translation>
            <numerusform>Texte autour du JSON retiré à %n endroit</numerusform>
            <numerusform>Texte autour du JSON retiré à %n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comma(s) too many taken out</source>
        <translation>
            <numerusform>%n virgule en trop retirée</numerusform>
            <numerusform>%n virgules en trop retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing comma(s) or colon(s) put in</source>
        <translation>
            <numerusform>%n virgule ou deux-points manquant ajouté</numerusform>
            <numerusform>%n virgules ou deux-points manquants ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong separator(s) exchanged</source>
        <translation>
            <numerusform>%n séparateur incorrect remplacé</numerusform>
            <numerusform>%n séparateurs incorrects remplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n string(s) put from single into double quote marks</source>
        <translation>
            <numerusform>%n chaîne passée des guillemets simples aux doubles</numerusform>
            <numerusform>%n chaînes passées des guillemets simples aux doubles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n string(s) put from typographic into plain quote marks</source>
        <translation>
            <numerusform>%n chaîne passée des guillemets typographiques aux droits</numerusform>
            <numerusform>%n chaînes passées des guillemets typographiques aux droits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) put into quote marks</source>
        <translation>
            <numerusform>%n mot mis entre guillemets</numerusform>
            <numerusform>%n mots mis entre guillemets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) within strings written as JSON has them</source>
        <translation>
            <numerusform>%n caractère d’une chaîne écrit comme JSON le veut</numerusform>
            <numerusform>%n caractères dans des chaînes écrits comme JSON le veut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) or number(s) written as JSON has them</source>
        <translation>
            <numerusform>%n mot ou nombre écrit comme JSON le veut</numerusform>
            <numerusform>%n mots ou nombres écrits comme JSON le veut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s) put right</source>
        <translation>
            <numerusform>%n autre chose corrigée</numerusform>
            <numerusform>%n autres choses corrigées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowEdits</name>
    <message>
        <source>Add sector %1</source>
        <translation>Ajouter le secteur %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n sectors</source>
        <translation>
            <numerusform>Ajouter %n secteur</numerusform>
            <numerusform>Ajouter %n secteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Move sector %1</source>
        <translation>Déplacer le secteur %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n sectors</source>
        <translation>
            <numerusform>Déplacer %n secteur</numerusform>
            <numerusform>Déplacer %n secteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort the sectors in the file</source>
        <translation>Trier les secteurs dans le fichier</translation>
    </message>
</context>
<context>
    <name>RuleUnknown</name>
    <message>
        <source>Rule that does not exist</source>
        <translation>Règle qui n’existe pas</translation>
    </message>
    <message>
        <source>The workspace changes the severity of a rule, or accepts a finding of a rule, that this program does not know: it is misspelt, or of another version. Nothing is changed or accepted by it. Choose the rule in the list of rules, and remove this one.</source>
        <translation>L’espace de travail change la gravité d’une règle, ou accepte une anomalie d’une règle, que ce programme ne connaît pas : elle est mal écrite, ou d’une autre version. Cela ne change et n’accepte rien. Choisissez la règle dans la liste des règles, et supprimez celle-ci.</translation>
    </message>
    <message>
        <source>Remove what is said of rule “%1”</source>
        <translation>Supprimer ce qui est dit de la règle « %1 »</translation>
    </message>
    <message>
        <source>The workspace speaks of a rule “%1”, which does not exist.
What it says has no effect, so findings may show that somebody meant to accept.
Correct its name or remove it.</source>
        <translation>L’espace de travail parle d’une règle « %1 », qui n’existe pas.
Ce qu’il en dit reste sans effet : des anomalies que quelqu’un voulait accepter peuvent s’afficher.
Corrigez son nom ou supprimez-la.</translation>
    </message>
</context>
<context>
    <name>RulesCommand</name>
    <message>
        <source>List every rule of the check</source>
        <translation>Lister toutes les règles de la vérification</translation>
    </message>
    <message>
        <source>How rules are written</source>
        <translation>Format d’écriture des règles</translation>
    </message>
</context>
<context>
    <name>SafeRepairs</name>
    <message>
        <source>Repair all that is safe</source>
        <translation>Faire toutes les corrections sans risque</translation>
    </message>
    <message>
        <source>Repair all: %1</source>
        <translation>Tout corriger : %1</translation>
    </message>
</context>
<context>
    <name>SaleSeasonLength</name>
    <message>
        <source>Season code of a product too long</source>
        <translation>Code de saison d’un produit trop long</translation>
    </message>
    <message>
        <source>A season code of SecuTix has at most eight characters. A longer one cannot exist there, so no sale is made. Look the code up in SecuTix.</source>
        <translation>Un code de saison SecuTix compte au plus huit caractères. Un code plus long ne peut pas y exister&#x202f;: aucune vente n’est donc faite. Cherchez le code dans SecuTix.</translation>
    </message>
    <message>
        <source>The season code %1 of product %2 has more than eight characters.
It cannot exist in SecuTix, so no sale is made.
Look the code up there.</source>
        <translation>Le code de saison %1 du produit %2 compte plus de huit caractères.
Il ne peut pas exister dans SecuTix&#x202f;: aucune vente n’est donc faite.
Cherchez-y le code.</translation>
    </message>
</context>
<context>
    <name>SaleStep</name>
    <message>
        <source>Looked for</source>
        <translation>Recherché</translation>
    </message>
    <message>
        <source>Each prerequisite of the vendor&apos;s procedure must hold.</source>
        <translation>Chaque prérequis de la procédure de l’éditeur doit être rempli.</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>Canal de vente</translation>
    </message>
    <message>
        <source>An external sales channel of type STX_File, whose code is exactly OTIPASS.</source>
        <translation>Un canal de vente externe de type STX_File, dont le code est exactement OTIPASS.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>An Otipass contact whose payment modes include Pending account.</source>
        <translation>Un contact Otipass dont les modes de paiement comprennent Pending account.</translation>
    </message>
    <message>
        <source>Contingent</source>
        <translation>Contingent</translation>
    </message>
    <message>
        <source>An external contingent tied to the channel, with quota on the product.</source>
        <translation>Un contingent externe rattaché au canal, avec un quota sur le produit.</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Sold so far</source>
        <translation>Vendus jusqu’ici</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Order %1 with one ticket.</source>
        <translation>Commande %1 avec un billet.</translation>
    </message>
    <message>
        <source>The control was stored, but no sale was made.</source>
        <translation>Le contrôle a été enregistré, mais aucune vente n’a été faite.</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
</context>
<context>
    <name>SaleTexts</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>The sales channel&apos;s code is %1, not exactly %2.
SecuTix then finds no channel for Otipass controls, and no sale is made.
Give the channel the code %2.</source>
        <translation>Le code du canal de vente est %1, et non exactement %2.
SecuTix ne trouve alors aucun canal pour les contrôles Otipass et aucune vente n’est faite.
Donnez au canal le code %2.</translation>
    </message>
    <message>
        <source>The sales channel&apos;s type is %1, not %2.
Controls are then not taken as sales.
Make an external sales channel of the type %2.</source>
        <translation>Le type du canal de vente est %1, et non %2.
Les contrôles ne sont alors pas pris comme ventes.
Créez un canal de vente externe de type %2.</translation>
    </message>
    <message>
        <source>There is no external contingent.
Controls have no seats to be sold from, so no sale is made.
Create a contingent tied to the sales channel.</source>
        <translation>Il n’y a pas de contingent externe.
Les contrôles n’ont pas de places à vendre&#x202f;: aucune vente n’est donc faite.
Créez un contingent rattaché au canal de vente.</translation>
    </message>
    <message>
        <source>Contingent %1 is tied to %2, not to the sales channel %3.
Otipass controls cannot use it, so no sale is made.
Tie it to %3.</source>
        <translation>Rattachement du contingent %1&#x202f;: %2, et non le canal de vente %3.
Les contrôles Otipass ne peuvent pas l’utiliser&#x202f;: aucune vente n’est donc faite.
Rattachez-le à %3.</translation>
    </message>
    <message>
        <source>There is no Otipass contact.
An order needs somebody who buys, so no sale is made.
Create the contact in SecuTix and enter its number.</source>
        <translation>Il n’y a pas de contact Otipass.
Une commande demande un acheteur&#x202f;: aucune vente n’est donc faite.
Créez le contact dans SecuTix et saisissez son numéro.</translation>
    </message>
    <message>
        <source>Contact %1 may not pay by Pending account (%2).
The order cannot be paid, so no sale is made.
Allow it among the contact&apos;s payment modes.</source>
        <translation>Le contact %1 ne peut pas payer par Pending account (%2).
La commande ne peut pas être payée&#x202f;: aucune vente n’est donc faite.
Autorisez-le parmi les modes de paiement du contact.</translation>
    </message>
    <message>
        <source>There is no external sales interface.
Nothing turns controls into orders, so no sale is made.
Create an interface tied to the sales channel.</source>
        <translation>Il n’y a pas d’interface de vente externe.
Rien ne transforme les contrôles en commandes&#x202f;: aucune vente n’est donc faite.
Créez une interface rattachée au canal de vente.</translation>
    </message>
    <message>
        <source>Interface %1 is tied to %2, not to the sales channel %3.
It does not see Otipass controls, so no sale is made.
Tie it to %3.</source>
        <translation>Rattachement de l’interface %1&#x202f;: %2, et non le canal de vente %3.
Elle ne voit pas les contrôles Otipass&#x202f;: aucune vente n’est donc faite.
Rattachez-la à %3.</translation>
    </message>
    <message>
        <source>The sector&apos;s mapping entry gives no season or no product.
A sale needs both, so none is made.
Fill them in on the mapping page.</source>
        <translation>L’entrée de correspondance du secteur ne donne pas de saison ou pas de produit.
Une vente demande les deux&#x202f;: aucune n’est donc faite.
Complétez-les à la page de la correspondance.</translation>
    </message>
    <message>
        <source>SecuTix has no product %1 in season %2.
Visitors are let in and no sale is made.
Add the product to the sale&apos;s set-up or correct the mapping.</source>
        <translation>SecuTix n’a pas de produit %1 dans la saison %2.
Les visiteurs entrent et aucune vente n’est faite.
Ajoutez le produit à la configuration de la vente ou corrigez la correspondance.</translation>
    </message>
    <message>
        <source>Product %1 is of the family %2, not Open Pass (%3).
Its tickets cannot be controlled many times, so no sale is made.
Use a product of the family Open Pass.</source>
        <translation>Le produit %1 est de la famille %2, et non Open Pass (%3).
Ses billets ne peuvent pas être contrôlés plusieurs fois&#x202f;: aucune vente n’est donc faite.
Utilisez un produit de la famille Open Pass.</translation>
    </message>
    <message>
        <source>Product %1 is mapped to no tariff.
Visitors are let in and no sale is made.
Map it to a tariff code in the access control interface.</source>
        <translation>Le produit %1 n’est associé à aucun tarif.
Les visiteurs entrent et aucune vente n’est faite.
Associez-le à un code de tarif dans l’interface de contrôle d’accès.</translation>
    </message>
    <message>
        <source>The price of product %1 is negative.
Visitors are let in and no sale is made.
Enter it as SecuTix has it.</source>
        <translation>Le prix du produit %1 est négatif.
Les accès sont autorisés et aucune vente n’est faite.
Saisissez-le comme dans SecuTix.</translation>
    </message>
    <message>
        <source>Product %1 has no price.
Visitors are let in and no sale is made, since nobody knows for how much.
Enter it as SecuTix has it.</source>
        <translation>Le produit %1 n’a pas de prix.
Les accès sont autorisés et aucune vente n’est faite, car nul ne sait pour combien.
Saisissez-le comme dans SecuTix.</translation>
    </message>
    <message>
        <source>Contingent %1 has no quota on product %2.
Visitors are let in and no sale is made.
Give the contingent a quota on the product.</source>
        <translation>Le contingent %1 n’a pas de quota sur le produit %2.
Les visiteurs entrent et aucune vente n’est faite.
Donnez au contingent un quota sur le produit.</translation>
    </message>
    <message>
        <source>The quota of %1 on product %2 is used up (%3 sold).
Visitors are let in and no sale is made.
Raise the quota in SecuTix and in the set-up.</source>
        <translation>Le quota de %1 sur le produit %2 est épuisé (%3 vendus).
Les visiteurs entrent et aucune vente n’est faite.
Augmentez le quota dans SecuTix et dans la configuration.</translation>
    </message>
</context>
<context>
    <name>SampleNote</name>
    <message>
        <source>Good everywhere</source>
        <translation>Valable partout</translation>
    </message>
    <message>
        <source>Good everywhere, a second one</source>
        <translation>Valable partout, une deuxième carte</translation>
    </message>
    <message>
        <source>Good for the first museum alone</source>
        <translation>Valable pour le premier musée seulement</translation>
    </message>
    <message>
        <source>Sold, not yet activated</source>
        <translation>Vendue, pas encore activée</translation>
    </message>
    <message>
        <source>Expired long ago</source>
        <translation>Expirée depuis longtemps</translation>
    </message>
    <message>
        <source>Reported as lost</source>
        <translation>Déclarée perdue</translation>
    </message>
    <message>
        <source>Was here before</source>
        <translation>Déjà passée ici</translation>
    </message>
    <message>
        <source>Good for another museum</source>
        <translation>Valable pour un autre musée</translation>
    </message>
    <message>
        <source>A number, not a serial: for a mapping without NumType</source>
        <translation>Un numéro, pas une série&#x202f;: pour une correspondance sans NumType</translation>
    </message>
    <message>
        <source>A number, expired</source>
        <translation>Un numéro, expiré</translation>
    </message>
    <message>
        <source>Answered with a fault: delay</source>
        <translation>Réponse défaillante&#x202f;: en retard</translation>
    </message>
    <message>
        <source>Answered with a fault: html</source>
        <translation>Réponse défaillante&#x202f;: une page HTML</translation>
    </message>
    <message>
        <source>Answered with a fault: empty</source>
        <translation>Réponse défaillante&#x202f;: vide</translation>
    </message>
    <message>
        <source>Answered with a fault: not-json</source>
        <translation>Réponse défaillante&#x202f;: pas du JSON</translation>
    </message>
    <message>
        <source>Answered with a fault: other-shape</source>
        <translation>Réponse défaillante&#x202f;: un JSON d’une autre forme</translation>
    </message>
    <message>
        <source>Answered with a fault: status 500</source>
        <translation>Réponse défaillante&#x202f;: statut 500</translation>
    </message>
    <message>
        <source>Answered with a fault: status 429</source>
        <translation>Réponse défaillante&#x202f;: statut 429</translation>
    </message>
    <message>
        <source>Answered with a fault: redirect</source>
        <translation>Réponse défaillante&#x202f;: redirection</translation>
    </message>
    <message>
        <source>Answered with a fault: cut-off</source>
        <translation>Réponse défaillante&#x202f;: coupée</translation>
    </message>
    <message>
        <source>Answered with a fault: never-ending</source>
        <translation>Réponse défaillante&#x202f;: sans fin</translation>
    </message>
    <message>
        <source>Answered with a fault: huge</source>
        <translation>Réponse défaillante&#x202f;: énorme</translation>
    </message>
    <message>
        <source>Answered with a fault: proxy-page</source>
        <translation>Réponse défaillante&#x202f;: une page du proxy</translation>
    </message>
    <message>
        <source>Answered with a fault: no-content</source>
        <translation>Réponse défaillante&#x202f;: sans contenu (204)</translation>
    </message>
    <message>
        <source>Answered with a fault: silent</source>
        <translation>Réponse défaillante&#x202f;: aucune réponse</translation>
    </message>
</context>
<context>
    <name>SaveProblem</name>
    <message>
        <source>The folder of this file is not there any more.</source>
        <translation>Le dossier de ce fichier n’existe plus.</translation>
    </message>
    <message>
        <source>Your work is still open: save it under another name, or bring the folder back.</source>
        <translation>Votre travail est toujours ouvert&#x202f;: enregistrez-le sous un autre nom, ou remettez le dossier en place.</translation>
    </message>
    <message>
        <source>You have no permission to write into this folder.</source>
        <translation>Vous n’avez pas le droit d’écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>Nothing was changed on the disk, and your work is still open. Save it under another name, where you may write.</source>
        <translation>Rien n’a été changé sur le disque et votre travail est toujours ouvert. Enregistrez-le sous un autre nom, là où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Nothing was changed on the disk, and your work is still open. Make room and save again, or save on another disk.</source>
        <translation>Rien n’a été changé sur le disque et votre travail est toujours ouvert. Libérez de la place et enregistrez de nouveau, ou enregistrez sur un autre disque.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Le fichier n’a pas pu être écrit&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed on the disk, and your work is still open. Save again, or under another name.</source>
        <translation>Rien n’a été changé sur le disque et votre travail est toujours ouvert. Enregistrez de nouveau, ou sous un autre nom.</translation>
    </message>
    <message>
        <source>Your share of this disk (its quota) is used up.</source>
        <translation>Votre part de ce disque (votre quota) est épuisée.</translation>
    </message>
    <message>
        <source>Nothing was changed on the disk, and your work is still open. Delete files of yours there and save again, or save on another disk.</source>
        <translation>Rien n’a été changé sur le disque et votre travail est toujours ouvert. Supprimez-y des fichiers à vous et enregistrez de nouveau, ou enregistrez sur un autre disque.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>Your work is still open: save it under another name.</source>
        <translation>Votre travail est toujours ouvert&#x202f;: enregistrez-le sous un autre nom.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, and a file that is saved would take its place.</source>
        <translation>C’est un tube ou un périphérique&#x202f;: un fichier enregistré prendrait sa place.</translation>
    </message>
</context>
<context>
    <name>ScanCommand</name>
    <message>
        <source>Play one card&apos;s way to its sale</source>
        <translation>Jouer le parcours d’une carte jusqu’à sa vente</translation>
    </message>
    <message>
        <source>A *.passerelle file; - is standard input</source>
        <translation>Un fichier *.passerelle&#x202f;; - désigne l’entrée standard</translation>
    </message>
    <message>
        <source>The device of the plan that scans</source>
        <translation>L’appareil de contrôle du plan qui lit la carte</translation>
    </message>
    <message>
        <source>The card&apos;s code, as the scanner reads it</source>
        <translation>Le code de la carte, tel que le lecteur le lit</translation>
    </message>
    <message>
        <source>Ask a sandbox that plays this scenario (a built-in name or a file) instead of Otipass</source>
        <translation>Interroger, au lieu d’Otipass, un bac à sable qui joue ce scénario (un nom intégré ou un fichier)</translation>
    </message>
    <message>
        <source>As a device without a connection: detection alone</source>
        <translation>Comme un appareil de contrôle sans connexion&#x202f;: détection seule</translation>
    </message>
    <message>
        <source>How the way is written</source>
        <translation>Format d’écriture du parcours</translation>
    </message>
    <message>
        <source>Read the password from this open file descriptor</source>
        <translation>Lire le mot de passe dans ce descripteur de fichier ouvert</translation>
    </message>
    <message>
        <source>Write into this ledger instead of the workspace&apos;s own</source>
        <translation>Écrire dans ce registre au lieu de celui de l’espace de travail</translation>
    </message>
    <message>
        <source>A card needs devices, doors and a connection; a mapping alone has none.</source>
        <translation>Une carte demande des appareils de contrôle, des portes et une connexion&#x202f;; une correspondance seule n’en a pas.</translation>
    </message>
    <message>
        <source>Open it in the window and make a workspace of it.</source>
        <translation>Ouvrez-la dans la fenêtre et faites-en un espace de travail.</translation>
    </message>
    <message>
        <source>Password (API key) of %1: </source>
        <translation>Mot de passe (clé d’API) de %1&#x202f;: </translation>
    </message>
    <message>
        <source>No password is known and there is no terminal to ask on: the sandbox is asked with the key of its scenario.</source>
        <translation>Aucun mot de passe n’est connu et il n’y a pas de terminal où le demander&#x202f;: le bac à sable est interrogé avec la clé de son scénario.</translation>
    </message>
    <message>
        <source>No password is known, and there is no terminal to ask on.</source>
        <translation>Aucun mot de passe n’est connu et il n’y a pas de terminal où le demander.</translation>
    </message>
    <message>
        <source>Keep it in the keychain with the window, or give it with --password-fd.</source>
        <translation>Gardez-le dans le trousseau à l’aide de la fenêtre, ou donnez-le avec --password-fd.</translation>
    </message>
    <message>
        <source>After a sale, write the white list, the checked barcodes and the sales file into this folder</source>
        <translation>Après une vente, écrit la liste blanche, les codes-barres contrôlés et le fichier des ventes dans ce dossier</translation>
    </message>
    <message>
        <source>Ends with 0 where the card was let in and sold, with 1 for any other outcome, and with 2 where no scan could be made.</source>
        <translation>Se termine par 0 si la carte a obtenu l’accès et que la vente est faite, par 1 pour tout autre résultat, et par 2 si aucun contrôle n’a pu être fait.</translation>
    </message>
    <message>
        <source>Standard input cannot be the workspace and the password as well.</source>
        <translation>L’entrée standard ne peut pas être à la fois l’espace de travail et le mot de passe.</translation>
    </message>
    <message>
        <source>Name a file for the workspace, or another file descriptor for the password.</source>
        <translation>Nommez un fichier pour l’espace de travail, ou un autre descripteur de fichier pour le mot de passe.</translation>
    </message>
    <message>
        <source>The plan has no device “%1”.</source>
        <translation>Le plan n’a pas d’appareil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>It has no devices at all: add them on the page Set-up of the window.</source>
        <translation>Il n’a aucun appareil&#x202f;: ajoutez-en à la page Configuration de la fenêtre.</translation>
    </message>
    <message>
        <source>Its devices are %1.</source>
        <translation>Ses appareils sont %1.</translation>
    </message>
</context>
<context>
    <name>ScanOutcome</name>
    <message>
        <source>The card is good. %1 is a helpdesk device: it checks and does not burn, so there is no control and no sale.</source>
        <translation>La carte est bonne. %1 est un appareil Helpdesk&#x202f;: il vérifie sans valider l’entrée, il n’y a donc ni contrôle ni vente.</translation>
    </message>
    <message>
        <source>The card is good. %1 controls the way out: nobody enters there, so there is no control and no sale.</source>
        <translation>La carte est bonne. %1 contrôle la sortie&#x202f;: personne n’y entre, il n’y a donc ni contrôle ni vente.</translation>
    </message>
    <message>
        <source>Let in on detection alone. The synchronisation will make no sale until this is put right: %1</source>
        <translation>Accès autorisé sur la seule détection. La synchronisation ne fera pas de vente tant que ceci n’est pas corrigé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Let in on detection alone. Control and sale follow with the synchronisation.</source>
        <translation>Accès autorisé sur la seule détection. Le contrôle et la vente suivent à la synchronisation.</translation>
    </message>
    <message>
        <source>Refused, but %1 is set to let in all the same: the visitor enters and nobody is paid. %2</source>
        <translation>Accès refusé, mais %1 est réglé pour laisser entrer malgré tout&#x202f;: le visiteur entre et personne n’est payé. %2</translation>
    </message>
    <message>
        <source>Let in, order %1. The files could not be written: %2</source>
        <translation>Accès autorisé, commande %1. Les fichiers n’ont pas pu être écrits&#x202f;: %2</translation>
    </message>
    <message>
        <source>The card is let in and order %1 is made.</source>
        <translation>L’accès est autorisé et la commande %1 est faite.</translation>
    </message>
</context>
<context>
    <name>ScanText</name>
    <message numerus="yes">
        <source>%1… (%n character(s))</source>
        <translation>
            <numerusform>%1… (%n caractère)</numerusform>
            <numerusform>%1… (%n caractères)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The regular expression is not right: %1.</source>
        <translation>L&apos;expression régulière est incorrecte : %1.</translation>
    </message>
    <message>
        <source>At character %1.</source>
        <translation>Au caractère %1.</translation>
    </message>
    <message>
        <source>The regular expression takes too long on this text.</source>
        <translation>L&apos;expression régulière demande trop de temps sur ce texte.</translation>
    </message>
    <message>
        <source>Write it with fewer repeats inside repeats, such as (a+)+.</source>
        <translation>Écrivez-la avec moins de répétitions imbriquées, comme (a+)+.</translation>
    </message>
</context>
<context>
    <name>SeasonLength</name>
    <message>
        <source>Season code too long</source>
        <translation>Code de saison trop long</translation>
    </message>
    <message>
        <source>A season code of SecuTix has at most eight characters. A longer one cannot exist there, so visitors are let in and no sale is made. Look the code up in SecuTix.</source>
        <translation>Un code de saison SecuTix compte au plus huit caractères. Un code plus long ne peut pas y exister&#x202f;: les visiteurs entrent et aucune vente n’est faite. Cherchez le code dans SecuTix.</translation>
    </message>
    <message>
        <source>The season code %1 of sector %2 has %3 characters; SecuTix allows eight.
It cannot exist there, so no sale is made.
Look the code up in SecuTix.</source>
        <translation>Le code de saison %1 du secteur %2 compte %3 caractères&#x202f;; SecuTix en permet huit.
Il ne peut pas y exister&#x202f;: aucune vente n’est donc faite.
Cherchez le code dans SecuTix.</translation>
    </message>
</context>
<context>
    <name>SeasonOddOne</name>
    <message>
        <source>One sector with another season</source>
        <translation>Un secteur avec une autre saison</translation>
    </message>
    <message>
        <source>One sector has a season code of its own while all others agree. It was probably forgotten when the season changed, or mistyped: its sales then go to the wrong season, or are not made. This is a hint: check it with SecuTix.</source>
        <translation>Un secteur a son propre code de saison alors que tous les autres concordent. Il a sans doute été oublié au changement de saison, ou mal saisi&#x202f;: ses ventes vont à la mauvaise saison ou ne sont pas faites. Simple indication&#x202f;: vérifiez-le dans SecuTix.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The question to the keychain was given up.</source>
        <translation>La demande au trousseau a été abandonnée.</translation>
    </message>
    <message>
        <source>Try again when you need the password.</source>
        <translation>Réessayez quand vous aurez besoin du mot de passe.</translation>
    </message>
</context>
<context>
    <name>SectorNotInMapping</name>
    <message>
        <source>Sector without a mapping entry</source>
        <translation>Secteur sans entrée de correspondance</translation>
    </message>
    <message>
        <source>TNAC finds what to ask Otipass by the sector of the door. A sector without an entry in the mapping refuses every card. Add the entry, or correct the code: both must be the same to the letter.</source>
        <translation>C’est par le secteur de la porte que TNAC trouve quoi demander à Otipass. Un secteur sans entrée dans la correspondance refuse toutes les cartes. Ajoutez l’entrée, ou corrigez le code&#x202f;: les deux doivent être identiques à la lettre près.</translation>
    </message>
    <message>
        <source>Add an entry for %1 to the mapping</source>
        <translation>Ajouter une entrée pour %1 à la correspondance</translation>
    </message>
    <message>
        <source>The mapping has no entry for sector %1.
TNAC does not know what to ask Otipass, and every card is refused there.
Add the entry, or correct the code.</source>
        <translation>La correspondance n’a pas d’entrée pour le secteur %1.
TNAC ne sait pas quoi demander à Otipass, et toutes les cartes y sont refusées.
Ajoutez l’entrée, ou corrigez le code.</translation>
    </message>
</context>
<context>
    <name>SectorNotInPlan</name>
    <message>
        <source>Mapping entry without a sector</source>
        <translation>Entrée de correspondance sans secteur</translation>
    </message>
    <message>
        <source>The mapping has an entry for a sector that the plan does not name, so no door leads to it and it is never used. It is probably mistyped, or the plan is not complete. Correct the code, or add the sector to the plan.</source>
        <translation>La correspondance a une entrée pour un secteur que le plan ne nomme pas&#x202f;: aucune porte n’y mène et elle ne sert jamais. Elle est sans doute mal saisie, ou le plan est incomplet. Corrigez le code, ou ajoutez le secteur au plan.</translation>
    </message>
    <message>
        <source>The mapping has an entry for sector %1, which the plan does not name.
No door leads to it.
Correct the code, or add the sector to the plan.</source>
        <translation>La correspondance a une entrée pour le secteur %1, que le plan ne nomme pas.
Aucune porte n’y mène.
Corrigez le code, ou ajoutez le secteur au plan.</translation>
    </message>
</context>
<context>
    <name>SectorRepeated</name>
    <message>
        <source>Sector code stands twice</source>
        <translation>Code de secteur présent deux fois</translation>
    </message>
    <message>
        <source>A sector code may appear only once. Most parsers keep the last of two equal names without a word, so cards are checked against the service of the last entry and the other one is as good as not there. Remove one, or correct its code.</source>
        <translation>Un code de secteur ne peut figurer qu’une fois. De deux noms égaux, la plupart des analyseurs gardent le dernier sans rien dire&#x202f;: les cartes sont vérifiées avec le service de la dernière entrée et l’autre ne compte pas. Supprimez-en une, ou corrigez son code.</translation>
    </message>
    <message>
        <source>Keep one of the entries, which say the same</source>
        <translation>Garder une des entrées, qui sont identiques</translation>
    </message>
    <message>
        <source>Keep the last one, with service %1, as TNAC does</source>
        <translation>Garder la dernière, avec le service %1, comme TNAC</translation>
    </message>
    <message>
        <source>Keep the first one, with service %1</source>
        <translation>Garder la première, avec le service %1</translation>
    </message>
    <message>
        <source>Sector %1 stands twice (lines %2).</source>
        <translation>Le secteur %1 figure deux fois (lignes %2).</translation>
    </message>
    <message>
        <source>Sector %1 stands %2 times (lines %3).</source>
        <translation>Le secteur %1 figure %2 fois (lignes %3).</translation>
    </message>
    <message>
        <source>TNAC keeps the last one, which names no service, so cards there are refused.</source>
        <translation>TNAC ne garde que le dernier, qui ne nomme aucun service : les cartes y sont donc refusées.</translation>
    </message>
    <message>
        <source>TNAC keeps the last one, so cards there are checked against service %1.</source>
        <translation>TNAC ne garde que le dernier : les cartes y sont donc contrôlées avec le service %1.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>N’en gardez qu’un.</translation>
    </message>
    <message>
        <source>Keep number %1, with service %2</source>
        <translation>Garder le n° %1, avec le service %2</translation>
    </message>
</context>
<context>
    <name>SectorSimilar</name>
    <message>
        <source>Sector codes that look the same</source>
        <translation>Codes de secteur qui se ressemblent</translation>
    </message>
    <message>
        <source>Two sector codes differ in capitals, spaces, underscores or dashes only. TNAC takes them for two sectors, and one of the two is probably not a sector of TNAC at all, so its entry is never used and cards may be refused. This is a hint: compare both with TNAC.</source>
        <translation>Deux codes de secteur ne diffèrent que par des majuscules, des espaces, des tirets ou des traits de soulignement. TNAC y voit deux secteurs, et l’un des deux n’est sans doute pas un secteur de TNAC&#x202f;: son entrée ne sert jamais et des cartes peuvent être refusées. Simple indication&#x202f;: comparez les deux avec TNAC.</translation>
    </message>
    <message>
        <source>Sectors “%1” and “%2” differ in capitals, spaces, underscores or dashes only (lines %3).
TNAC takes them for two, and one is probably a slip.
Compare both with TNAC.</source>
        <translation>Les secteurs «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne diffèrent que par des majuscules, des espaces, des tirets ou des traits de soulignement (lignes %3).
TNAC y voit deux secteurs, et l’un est sans doute une faute de frappe.
Comparez les deux avec TNAC.</translation>
    </message>
</context>
<context>
    <name>SectorStep</name>
    <message>
        <source>The door must lead into exactly one sector: its code is how the mapping entry is found.</source>
        <translation>La porte doit mener à un seul secteur&#x202f;: c’est par son code que l’entrée de correspondance est trouvée.</translation>
    </message>
    <message>
        <source>The plan has no door %1.</source>
        <translation>Le plan n’a pas de porte %1.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Door %1 leads into no sector, so no mapping entry can be found. Name its sector.</source>
        <translation>La porte %1 ne mène à aucun secteur&#x202f;: aucune entrée de correspondance ne peut donc être trouvée. Indiquez son secteur.</translation>
    </message>
    <message numerus="yes">
        <source>Door %1 leads into %n sectors, so no one mapping entry can be found. Leave it only one.</source>
        <translation>
            <numerusform>La porte %1 mène à %n secteur&#x202f;: une entrée de correspondance unique ne peut donc pas être trouvée. Ne lui en laissez qu’un.</numerusform>
            <numerusform>La porte %1 mène à %n secteurs&#x202f;: une entrée de correspondance unique ne peut donc pas être trouvée. Ne lui en laissez qu’un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Door %1 leads into sector %2.</source>
        <translation>La porte %1 mène au secteur %2.</translation>
    </message>
</context>
<context>
    <name>ServiceCase</name>
    <message>
        <source>Service id not in capitals</source>
        <translation>Identifiant de service non en majuscules</translation>
    </message>
    <message>
        <source>Otipass hands out service ids in capitals; the published reference holds one in small letters beside a space id in capitals. This is a hint and not a certain failure: if Otipass compares letter by letter, cards are refused in this sector. Write it in capitals.</source>
        <translation>Otipass donne les identifiants de service en majuscules&#x202f;; la référence publiée en contient un en minuscules à côté d’un identifiant d’espace en majuscules. Simple indication, et non une panne certaine&#x202f;: si Otipass compare à la lettre près, les cartes sont refusées dans ce secteur. Écrivez-le en majuscules.</translation>
    </message>
    <message>
        <source>Write %1 in capitals</source>
        <translation>Écrire %1 en majuscules</translation>
    </message>
    <message>
        <source>The service id %1 of sector %2 is not in capitals.
If Otipass compares letter by letter, cards are refused there.
Write %3.</source>
        <translation>L’identifiant de service %1 du secteur %2 n’est pas en majuscules.
Si Otipass compare à la lettre près, les cartes y sont refusées.
Écrivez %3.</translation>
    </message>
</context>
<context>
    <name>ServiceShared</name>
    <message>
        <source>Two sectors with one service</source>
        <translation>Deux secteurs avec un même service</translation>
    </message>
    <message>
        <source>Otipass has one service for each museum, so two sectors with the same service id probably come from copying an entry: cards shown in one museum then count for the other. This is a hint, since a museum may have two sectors. Compare both with what Otipass sent.</source>
        <translation>Otipass a un service par musée&#x202f;: deux secteurs avec le même identifiant de service viennent sans doute d’une entrée copiée, et les cartes présentées dans un musée comptent alors pour l’autre. Simple indication, car un musée peut avoir deux secteurs. Comparez les deux avec ce qu’Otipass a envoyé.</translation>
    </message>
    <message>
        <source>Sectors %1 and %2 have the same service id %3 (lines %4).
Cards shown in one then count for the other.
Compare both with what Otipass sent.</source>
        <translation>Les secteurs %1 et %2 ont le même identifiant de service %3 (lignes %4).
Les cartes présentées dans l’un comptent alors pour l’autre.
Comparez les deux avec ce qu’Otipass a envoyé.</translation>
    </message>
</context>
<context>
    <name>SetupEdits</name>
    <message>
        <source>Set interface type</source>
        <translation>Définir le type d’interface</translation>
    </message>
    <message>
        <source>Set API version</source>
        <translation>Définir la version de l’API</translation>
    </message>
    <message>
        <source>Set URL</source>
        <translation>Définir l’URL</translation>
    </message>
    <message>
        <source>Set user name</source>
        <translation>Définir le nom d’utilisateur</translation>
    </message>
    <message>
        <source>Set timeout</source>
        <translation>Définir le délai d’attente</translation>
    </message>
    <message>
        <source>Set use of a proxy</source>
        <translation>Définir l’utilisation d’un proxy</translation>
    </message>
    <message>
        <source>Set proxy host</source>
        <translation>Définir l’hôte du proxy</translation>
    </message>
    <message>
        <source>Set proxy port</source>
        <translation>Définir le port du proxy</translation>
    </message>
    <message>
        <source>Set name of the workspace</source>
        <translation>Définir le nom de l’espace de travail</translation>
    </message>
    <message>
        <source>Choose API profile %1</source>
        <translation>Choisir le profil d’API %1</translation>
    </message>
    <message>
        <source>Choose file profile %1</source>
        <translation>Choisir le profil de fichier %1</translation>
    </message>
    <message>
        <source>Give the copy its own identity</source>
        <translation>Donner à la copie sa propre identité</translation>
    </message>
    <message>
        <source>Link the mapping %1</source>
        <translation>Lier la correspondance %1</translation>
    </message>
    <message>
        <source>Add device %1</source>
        <translation>Ajouter l’appareil de contrôle %1</translation>
    </message>
    <message>
        <source>Remove device %1</source>
        <translation>Supprimer l’appareil de contrôle %1</translation>
    </message>
    <message>
        <source>Rename device %1 to %2</source>
        <translation>Renommer l’appareil de contrôle %1 en %2</translation>
    </message>
    <message>
        <source>Link device %1 to door %2</source>
        <translation>Lier l’appareil de contrôle %1 à la porte %2</translation>
    </message>
    <message>
        <source>Set direction of %1</source>
        <translation>Définir le sens de %1</translation>
    </message>
    <message>
        <source>Set helpdesk of %1</source>
        <translation>Définir Helpdesk pour %1</translation>
    </message>
    <message>
        <source>Set force entry of %1</source>
        <translation>Définir Force entry pour %1</translation>
    </message>
    <message>
        <source>Add door %1</source>
        <translation>Ajouter la porte %1</translation>
    </message>
    <message>
        <source>Remove door %1</source>
        <translation>Supprimer la porte %1</translation>
    </message>
    <message>
        <source>Rename door %1 to %2</source>
        <translation>Renommer la porte %1 en %2</translation>
    </message>
    <message>
        <source>Set sectors of door %1</source>
        <translation>Définir les secteurs de la porte %1</translation>
    </message>
    <message>
        <source>Add sector %1 to the plan</source>
        <translation>Ajouter le secteur %1 au plan</translation>
    </message>
    <message>
        <source>Remove sector %1 from the plan</source>
        <translation>Supprimer le secteur %1 du plan</translation>
    </message>
    <message>
        <source>Rename sector %1 of the plan to %2</source>
        <translation>Renommer le secteur %1 du plan en %2</translation>
    </message>
    <message>
        <source>Set code of the sales channel</source>
        <translation>Définir le code du canal de vente</translation>
    </message>
    <message>
        <source>Set type of the sales channel</source>
        <translation>Définir le type du canal de vente</translation>
    </message>
    <message>
        <source>Set code of the contingent</source>
        <translation>Définir le code du contingent</translation>
    </message>
    <message>
        <source>Tie the contingent to a channel</source>
        <translation>Rattacher le contingent à un canal</translation>
    </message>
    <message>
        <source>Set number of the contact</source>
        <translation>Définir le numéro du contact</translation>
    </message>
    <message>
        <source>Set code of the external interface</source>
        <translation>Définir le code de l’interface externe</translation>
    </message>
    <message>
        <source>Tie the external interface to a channel</source>
        <translation>Rattacher l’interface externe à un canal</translation>
    </message>
    <message>
        <source>Allow payment mode %1</source>
        <translation>Autoriser le mode de paiement %1</translation>
    </message>
    <message>
        <source>Forbid payment mode %1</source>
        <translation>Interdire le mode de paiement %1</translation>
    </message>
    <message>
        <source>Add product %1</source>
        <translation>Ajouter le produit %1</translation>
    </message>
    <message>
        <source>Remove product %1</source>
        <translation>Supprimer le produit %1</translation>
    </message>
    <message>
        <source>Set code of product %1</source>
        <translation>Définir le code du produit %1</translation>
    </message>
    <message>
        <source>Set season of product %1</source>
        <translation>Définir la saison du produit %1</translation>
    </message>
    <message>
        <source>Set family of product %1</source>
        <translation>Définir la famille du produit %1</translation>
    </message>
    <message>
        <source>Set tariff of product %1</source>
        <translation>Définir le tarif du produit %1</translation>
    </message>
    <message>
        <source>Set price of product %1</source>
        <translation>Définir le prix du produit %1</translation>
    </message>
    <message>
        <source>Set VAT of product %1</source>
        <translation>Définir la TVA du produit %1</translation>
    </message>
    <message>
        <source>Set quota of product %1</source>
        <translation>Définir le quota du produit %1</translation>
    </message>
    <message>
        <source>Keep the mapping in the workspace&apos;s file</source>
        <translation>Garder la correspondance dans le fichier de l’espace de travail</translation>
    </message>
</context>
<context>
    <name>SetupTables</name>
    <message>
        <source>Device</source>
        <translation>Appareil de contrôle</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Helpdesk</translation>
    </message>
    <message>
        <source>Force entry</source>
        <translation>Force entry</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>VAT %</source>
        <translation>TVA %</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
</context>
<context>
    <name>SeverityUnknown</name>
    <message>
        <source>Severity that does not exist</source>
        <translation>Gravité qui n’existe pas</translation>
    </message>
    <message>
        <source>The workspace gives a rule a severity that is none of error, warning, note and off. The rule keeps its own severity. Choose one in the list of rules.</source>
        <translation>L’espace de travail donne à une règle une gravité qui n’est ni error, ni warning, ni note, ni off. La règle garde sa propre gravité. Choisissez-en une dans la liste des règles.</translation>
    </message>
    <message>
        <source>Let rule %1 have its own severity</source>
        <translation>Laisser à la règle %1 sa propre gravité</translation>
    </message>
    <message>
        <source>Rule %1 is given the severity “%2”, which does not exist.
It keeps its own, and its findings weigh other than somebody meant.
Use error, warning, note or off.</source>
        <translation>La règle %1 reçoit la gravité « %2 », qui n’existe pas.
Elle garde la sienne, et ses anomalies pèsent autrement que voulu.
Utilisez error, warning, note ou off.</translation>
    </message>
</context>
<context>
    <name>SpaceMismatch</name>
    <message>
        <source>Space id does not fit the service id</source>
        <translation>Identifiant d’espace sans rapport avec l’identifiant de service</translation>
    </message>
    <message>
        <source>In the published reference the space id is always PROVIDER# and the service id in capitals. Where the two do not fit, one of them is probably from another sector or mistyped: cards are then checked against the wrong service, or refused. Compare both with what Otipass sent.</source>
        <translation>Dans la référence publiée, l’identifiant d’espace est toujours PROVIDER# suivi de l’identifiant de service en majuscules. S’ils ne vont pas ensemble, l’un des deux vient sans doute d’un autre secteur ou est mal saisi&#x202f;: les cartes sont vérifiées avec le mauvais service, ou refusées. Comparez les deux avec ce qu’Otipass a envoyé.</translation>
    </message>
    <message>
        <source>Write the space id %1 in capitals</source>
        <translation>Écrire l’identifiant d’espace %1 en majuscules</translation>
    </message>
    <message>
        <source>The service id is right: set the space id to %1</source>
        <translation>L’identifiant de service est juste&#x202f;: mettre l’identifiant d’espace à %1</translation>
    </message>
    <message>
        <source>The space id is right: set the service id to %1</source>
        <translation>L’identifiant d’espace est juste&#x202f;: mettre l’identifiant de service à %1</translation>
    </message>
    <message>
        <source>Sector %1 has the service id %2 but the space id %3; %4 would fit.
Cards are probably checked against the wrong service or refused.
Compare both with what Otipass sent.</source>
        <translation>Le secteur %1 a l’identifiant de service %2 mais l’identifiant d’espace %3&#x202f;; %4 conviendrait.
Les cartes sont sans doute vérifiées avec le mauvais service ou refusées.
Comparez les deux avec ce qu’Otipass a envoyé.</translation>
    </message>
</context>
<context>
    <name>StrictJson</name>
    <message>
        <source>The mapping still has errors in its JSON, so TNAC would not read it.</source>
        <translation>Le JSON du mapping contient encore des erreurs : TNAC ne le lirait pas.</translation>
    </message>
    <message>
        <source>Repair the errors first.</source>
        <translation>Corrigez d&apos;abord les erreurs.</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>The file is too large for a list of sectors.</source>
        <translation>Le fichier est trop grand pour une liste de secteurs.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This is a workbook of %1. Workbooks are not read, so nothing was taken over.</source>
        <translation>C&apos;est un classeur %1. Les classeurs ne sont pas lus, rien n&apos;a donc été repris.</translation>
    </message>
    <message>
        <source>Open it in %1, select the rows with their codes, copy them and paste them into the table; or save the sheet as CSV and import that.</source>
        <translation>Ouvrez-le dans %1, sélectionnez les lignes avec leurs codes, copiez-les et collez-les dans le tableau ; ou enregistrez la feuille en CSV et importez ce fichier.</translation>
    </message>
    <message>
        <source>This file is no text.</source>
        <translation>Ce fichier n&apos;est pas du texte.</translation>
    </message>
    <message>
        <source>Save the rows as CSV, or copy them and paste them here.</source>
        <translation>Enregistrez les lignes en CSV, ou copiez-les et collez-les ici.</translation>
    </message>
</context>
<context>
    <name>TariffStep</name>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Season and product are mandatory for a sale.</source>
        <translation>La saison et le produit sont obligatoires pour une vente.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Recherché</translation>
    </message>
    <message>
        <source>The access control interface maps each product code to a tariff code.</source>
        <translation>L’interface de contrôle d’accès associe chaque code de produit à un code de tarif.</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Product %1 is sold at tariff %2.</source>
        <translation>Le produit %1 est vendu au tarif %2.</translation>
    </message>
</context>
<context>
    <name>Timeout</name>
    <message>
        <source>The timeout is %1 seconds, which leaves Otipass no time.
The API profile&apos;s own time is taken instead, and visitors wait as long as that.
Enter how many seconds a visitor may wait.</source>
        <translation>Le délai d’attente est de %1 secondes, ce qui ne laisse aucun temps à Otipass.
Le délai du profil d’API est pris à la place, et les visiteurs attendent aussi longtemps.
Saisissez combien de secondes un visiteur peut attendre.</translation>
    </message>
    <message>
        <source>Wait %1 seconds</source>
        <translation>Attendre %1 secondes</translation>
    </message>
    <message>
        <source>Timeout of less than a second or more than five minutes</source>
        <translation>Délai d’attente de moins d’une seconde ou de plus de cinq minutes</translation>
    </message>
    <message>
        <source>The timeout is how many seconds a reader waits for Otipass. Less than one leaves Otipass no time, so the API profile&apos;s own time is taken instead. With more than five minutes, a visitor whose card gets no answer stands at the door as long as that. Enter the seconds that they may wait.</source>
        <translation>Le délai d’attente est le nombre de secondes pendant lesquelles un lecteur attend Otipass. Moins d’une seconde ne laisse pas le temps à Otipass de répondre : le délai propre au profil d’API est alors utilisé. Avec plus de cinq minutes, un visiteur dont la carte n’obtient pas de réponse reste à la porte tout ce temps. Saisissez le nombre de secondes qu’il peut attendre.</translation>
    </message>
    <message>
        <source>The timeout is %1 seconds, longer than anybody waits.
A visitor whose card gets no answer stands at the door as long as that.
Enter how many seconds a visitor may wait.</source>
        <translation>Le délai d’attente est de %1 secondes, plus longtemps que quiconque n’attend.
Un visiteur dont la carte n’obtient pas de réponse reste à la porte tout ce temps.
Saisissez le nombre de secondes qu’un visiteur peut attendre.</translation>
    </message>
</context>
<context>
    <name>TracePrinter</name>
    <message>
        <source>Let in, sale made</source>
        <translation>Accès autorisé, vente faite</translation>
    </message>
    <message>
        <source>Let in, no sale</source>
        <translation>Accès autorisé, pas de vente</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Not an Otipass card</source>
        <translation>Pas une carte Otipass</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>UnknownKit</name>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>UrlCredentials</name>
    <message>
        <source>User or password in the URL</source>
        <translation>Utilisateur ou mot de passe dans l’URL</translation>
    </message>
    <message>
        <source>What stands before an @ in an address is a user name and a password. They would be stored in the file and could be read in logs, and TNAC has fields of its own for them. Remove them from the URL, and have the key changed if the file went to others.</source>
        <translation>Ce qui précède un @ dans une adresse est un nom d’utilisateur et un mot de passe. Ils seraient enregistrés dans le fichier et lisibles dans les journaux, et TNAC a ses propres champs pour eux. Retirez-les de l’URL, et faites changer la clé si le fichier a été transmis à d’autres.</translation>
    </message>
    <message>
        <source>Remove user and password from the URL</source>
        <translation>Retirer l’utilisateur et le mot de passe de l’URL</translation>
    </message>
    <message>
        <source>Remove them from the URL and keep the user name %1 in its field</source>
        <translation>Les retirer de l’URL et garder le nom d’utilisateur %1 dans son champ</translation>
    </message>
    <message>
        <source>The URL %1 holds a user name or a password.
They are stored in the file and can be read in logs.
Remove them, and type them into their own fields.</source>
        <translation>L’URL %1 contient un nom d’utilisateur ou un mot de passe.
Ils sont enregistrés dans le fichier et lisibles dans les journaux.
Retirez-les, et saisissez-les dans leurs propres champs.</translation>
    </message>
</context>
<context>
    <name>UrlEmpty</name>
    <message>
        <source>No URL</source>
        <translation>Pas d’URL</translation>
    </message>
    <message>
        <source>Without the URL that Otipass provided nobody can be asked, and every card is refused. Type it into the connection.</source>
        <translation>Sans l’URL fournie par Otipass, personne ne peut être interrogé et toutes les cartes sont refusées. Saisissez-la dans la connexion.</translation>
    </message>
    <message>
        <source>The connection has no URL.
Otipass cannot be asked, and every card is refused.
Type the address that Otipass provided.</source>
        <translation>La connexion n’a pas d’URL.
Otipass ne peut pas être interrogé, et toutes les cartes sont refusées.
Saisissez l’adresse qu’Otipass a fournie.</translation>
    </message>
</context>
<context>
    <name>UrlFragment</name>
    <message>
        <source>Fragment in the URL</source>
        <translation>Fragment dans l’URL</translation>
    </message>
    <message>
        <source>What stands behind a # is for a web browser and never goes to a server; it would end up in the middle of the address that TNAC asks, and every card is refused. Remove it.</source>
        <translation>Ce qui suit un # est destiné à un navigateur et n’est jamais envoyé à un serveur&#x202f;; il se retrouverait au milieu de l’adresse que TNAC interroge et toutes les cartes sont refusées. Supprimez-le.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>The URL %1 has the fragment %2.
TNAC then asks an address that does not exist, and every card is refused.
Remove it.</source>
        <translation>L’URL %1 contient le fragment %2.
TNAC interroge alors une adresse qui n’existe pas et toutes les cartes sont refusées.
Supprimez-le.</translation>
    </message>
</context>
<context>
    <name>UrlHost</name>
    <message>
        <source>URL without a host</source>
        <translation>URL sans hôte</translation>
    </message>
    <message>
        <source>Behind https:// the name of Otipass&apos;s server must stand. Without it nobody can be asked, and every card is refused. Copy the address from what Otipass sent.</source>
        <translation>Après https:// doit figurer le nom du serveur d’Otipass. Sans lui, personne ne peut être interrogé et toutes les cartes sont refusées. Copiez l’adresse de ce qu’Otipass a envoyé.</translation>
    </message>
    <message>
        <source>The URL %1 names no server.
Nobody can be asked, and every card is refused.
Copy the address from what Otipass sent.</source>
        <translation>L’URL %1 ne nomme aucun serveur.
Personne ne peut être interrogé, et toutes les cartes sont refusées.
Copiez l’adresse de ce qu’Otipass a envoyé.</translation>
    </message>
</context>
<context>
    <name>UrlInvalid</name>
    <message>
        <source>URL with a host or port that cannot be</source>
        <translation>URL dont l’hôte ou le port est impossible</translation>
    </message>
    <message>
        <source>What stands between https:// and the next slash is the server&apos;s name, and behind a colon its port, a number from 1 to 65535. With another text there nobody can be asked, and every card is refused. Copy the address from what Otipass sent.</source>
        <translation>Entre https:// et la barre oblique suivante se trouve le nom du serveur et, après un deux-points, son port, un nombre de 1 à 65535. Avec un autre texte, personne ne peut être interrogé et toutes les cartes sont refusées. Copiez l’adresse fournie par Otipass.</translation>
    </message>
    <message>
        <source>%1 in the URL is no server that can be asked.
Every card is refused.
Copy the address from what Otipass sent.</source>
        <translation>%1 dans l’URL n’est pas un serveur que l’on puisse interroger.
Toutes les cartes sont refusées.
Copiez l’adresse fournie par Otipass.</translation>
    </message>
</context>
<context>
    <name>UrlNotApi</name>
    <message>
        <source>URL does not end in /api</source>
        <translation>L’URL ne se termine pas par /api</translation>
    </message>
    <message>
        <source>TNAC puts the project id and the rest of the way behind the URL, which must therefore end in /api. With another end an address is asked that does not exist, and every card is refused. Correct the end.</source>
        <translation>TNAC ajoute l’identifiant de projet et la suite du chemin après l’URL, qui doit donc se terminer par /api. Avec une autre fin, l’adresse interrogée n’existe pas et toutes les cartes sont refusées. Corrigez la fin.</translation>
    </message>
    <message>
        <source>Remove the slash at the end</source>
        <translation>Supprimer la barre oblique à la fin</translation>
    </message>
    <message>
        <source>Write /api in small letters</source>
        <translation>Écrire /api en minuscules</translation>
    </message>
    <message>
        <source>Write /api at the end</source>
        <translation>Écrire /api à la fin</translation>
    </message>
    <message>
        <source>The URL %1 does not end in /api.
TNAC then asks an address that does not exist, and every card is refused.
Correct its end.</source>
        <translation>L’URL %1 ne se termine pas par /api.
TNAC interroge alors une adresse qui n’existe pas et toutes les cartes sont refusées.
Corrigez sa fin.</translation>
    </message>
</context>
<context>
    <name>UrlNotTls</name>
    <message>
        <source>URL without encryption</source>
        <translation>URL sans chiffrement</translation>
    </message>
    <message>
        <source>With http user name and key go over the network for everybody to read, and Otipass may not answer such a question at all. On the machine itself, as for the sandbox, it does no harm. Write https.</source>
        <translation>Avec http, le nom d’utilisateur et la clé circulent sur le réseau, lisibles par tous, et Otipass peut ne pas répondre du tout à une telle demande. Sur la machine même, comme pour le bac à sable, c’est sans danger. Écrivez https.</translation>
    </message>
    <message>
        <source>Write https</source>
        <translation>Écrire https</translation>
    </message>
    <message>
        <source>The URL %1 begins with http.
User name and key can be read on their way, and Otipass may not answer.
Write https.</source>
        <translation>L’URL %1 commence par http.
Le nom d’utilisateur et la clé sont lisibles en chemin, et Otipass peut ne pas répondre.
Écrivez https.</translation>
    </message>
</context>
<context>
    <name>UrlProjectId</name>
    <message>
        <source>Project id in the URL</source>
        <translation>Identifiant de projet dans l’URL</translation>
    </message>
    <message>
        <source>Otipass often hands out an address such as https://otipass.net/api/toulouse. The URL must end in /api, and toulouse goes into the mapping as OtipassProjectId; left in the URL it is asked for twice, and every card is refused. Cut it there and set it here.</source>
        <translation>Otipass donne souvent une adresse comme https://otipass.net/api/toulouse. L’URL doit se terminer par /api, et toulouse va dans la correspondance comme OtipassProjectId&#x202f;; laissé dans l’URL, il est demandé deux fois et toutes les cartes sont refusées. Retirez-le de l’URL et inscrivez-le ici.</translation>
    </message>
    <message>
        <source>Cut %1 from the URL</source>
        <translation>Retirer %1 de l’URL</translation>
    </message>
    <message>
        <source>Cut %1 and keep OtipassProjectId %2</source>
        <translation>Retirer %1 et garder OtipassProjectId %2</translation>
    </message>
    <message>
        <source>Cut %1 from the URL and set OtipassProjectId</source>
        <translation>Retirer %1 de l’URL et définir OtipassProjectId</translation>
    </message>
    <message>
        <source>The URL %1 holds %2 behind /api.
TNAC then asks an address that does not exist, and every card is refused.
Cut it, and write it as OtipassProjectId in the mapping.</source>
        <translation>L’URL %1 contient %2 après /api.
TNAC interroge alors une adresse qui n’existe pas et toutes les cartes sont refusées.
Retirez-le, et écrivez-le comme OtipassProjectId dans la correspondance.</translation>
    </message>
</context>
<context>
    <name>UrlProjectMismatch</name>
    <message>
        <source>URL and mapping name two projects</source>
        <translation>L’URL et la correspondance nomment deux projets</translation>
    </message>
    <message>
        <source>The project id behind /api in the URL and OtipassProjectId in the mapping are not the same. One of them is of another city or mistyped: cards are then unknown to Otipass and refused. Keep the one that Otipass provided, in the mapping only.</source>
        <translation>L’identifiant de projet après /api dans l’URL et OtipassProjectId dans la correspondance diffèrent. L’un des deux est celui d’une autre ville ou est mal saisi&#x202f;: les cartes sont alors inconnues d’Otipass et refusées. Gardez celui qu’Otipass a fourni, dans la correspondance seulement.</translation>
    </message>
    <message>
        <source>The URL is right: set OtipassProjectId to %1</source>
        <translation>L’URL est juste&#x202f;: mettre OtipassProjectId à %1</translation>
    </message>
    <message>
        <source>The mapping is right: keep %1</source>
        <translation>La correspondance est juste&#x202f;: garder %1</translation>
    </message>
    <message>
        <source>The URL names the project %1, the mapping %2.
Cards of the other project are refused.
Keep the one that Otipass provided, in the mapping only.</source>
        <translation>L’URL nomme le projet %1, la correspondance %2.
Les cartes de l’autre projet sont refusées.
Gardez celui qu’Otipass a fourni, dans la correspondance seulement.</translation>
    </message>
</context>
<context>
    <name>UrlQuery</name>
    <message>
        <source>Query in the URL</source>
        <translation>Requête dans l’URL</translation>
    </message>
    <message>
        <source>What stands behind a question mark would end up in the middle of the address that TNAC asks, which then does not exist: every card is refused. Remove it.</source>
        <translation>Ce qui suit un point d’interrogation se retrouverait au milieu de l’adresse que TNAC interroge, qui n’existe alors pas&#x202f;: toutes les cartes sont refusées. Supprimez-le.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>The URL %1 has the query %2.
TNAC then asks an address that does not exist, and every card is refused.
Remove it.</source>
        <translation>L’URL %1 contient la requête %2.
TNAC interroge alors une adresse qui n’existe pas et toutes les cartes sont refusées.
Supprimez-la.</translation>
    </message>
</context>
<context>
    <name>UrlScheme</name>
    <message>
        <source>URL without http</source>
        <translation>URL sans http</translation>
    </message>
    <message>
        <source>The address must begin with https://. TNAC cannot ask anything else, and every card is refused. Copy the address from what Otipass sent.</source>
        <translation>L’adresse doit commencer par https://. TNAC ne peut rien interroger d’autre et toutes les cartes sont refusées. Copiez l’adresse de ce qu’Otipass a envoyé.</translation>
    </message>
    <message>
        <source>Write https instead of %1</source>
        <translation>Écrire https au lieu de %1</translation>
    </message>
    <message>
        <source>Write https:// before it</source>
        <translation>Écrire https:// devant</translation>
    </message>
    <message>
        <source>The URL %1 does not begin with https://.
TNAC cannot ask such an address, and every card is refused.
Copy it from what Otipass sent.</source>
        <translation>L’URL %1 ne commence pas par https://.
TNAC ne peut pas interroger une telle adresse et toutes les cartes sont refusées.
Copiez-la de ce qu’Otipass a envoyé.</translation>
    </message>
</context>
<context>
    <name>UrlSlashes</name>
    <message>
        <source>Doubled slash in the URL</source>
        <translation>Barre oblique doublée dans l’URL</translation>
    </message>
    <message>
        <source>A server takes two slashes side by side for another address than one. TNAC then asks an address that does not exist, and every card is refused. Only behind https: there are two. Leave one of them.</source>
        <translation>Pour un serveur, deux barres obliques côte à côte font une autre adresse qu’une seule. TNAC interroge alors une adresse qui n’existe pas, et toutes les cartes sont refusées. Il n’y en a deux qu’après https&#x202f;: seulement. N’en laissez qu’une.</translation>
    </message>
    <message>
        <source>The URL %1 has two slashes side by side in its path.
TNAC then asks an address that does not exist, and every card is refused.
Leave one of them.</source>
        <translation>L’URL %1 a deux barres obliques côte à côte dans son chemin.
TNAC interroge alors une adresse qui n’existe pas, et toutes les cartes sont refusées.
N’en laissez qu’une.</translation>
    </message>
    <message>
        <source>Write one slash there</source>
        <translation>N’y écrire qu’une barre oblique</translation>
    </message>
</context>
<context>
    <name>UrlSpaces</name>
    <message>
        <source>Space in the URL</source>
        <translation>Espace dans l’URL</translation>
    </message>
    <message>
        <source>A space comes along when the address is copied, and cannot be seen at an end. TNAC then asks an address that does not exist, and every card is refused. Remove it.</source>
        <translation>Une espace se glisse quand l’adresse est copiée, et elle ne se voit pas à une extrémité. TNAC interroge alors une adresse qui n’existe pas et toutes les cartes sont refusées. Supprimez-la.</translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation>Supprimer les espaces</translation>
    </message>
    <message>
        <source>The URL “%1” holds a space.
TNAC then asks an address that does not exist, and every card is refused.
Remove the space.</source>
        <translation>L’URL «&#xa0;%1&#xa0;» contient une espace.
TNAC interroge alors une adresse qui n’existe pas et toutes les cartes sont refusées.
Supprimez l’espace.</translation>
    </message>
</context>
<context>
    <name>UserMissing</name>
    <message>
        <source>No user name</source>
        <translation>Pas de nom d’utilisateur</translation>
    </message>
    <message>
        <source>Otipass answers only to a user that it knows. Without the user name it provided every card is refused. Type it into the connection.</source>
        <translation>Otipass ne répond qu’à un utilisateur qu’il connaît. Sans le nom d’utilisateur qu’il a fourni, toutes les cartes sont refusées. Saisissez-le dans la connexion.</translation>
    </message>
    <message>
        <source>The connection has no user name.
Otipass does not answer without it, and every card is refused.
Type the one that Otipass provided.</source>
        <translation>La connexion n’a pas de nom d’utilisateur.
Otipass ne répond pas sans lui, et toutes les cartes sont refusées.
Saisissez celui qu’Otipass a fourni.</translation>
    </message>
</context>
<context>
    <name>ValueEmpty</name>
    <message>
        <source>Value is empty</source>
        <translation>Valeur vide</translation>
    </message>
    <message>
        <source>A member is there but holds nothing, or nothing but spaces. Without the ids Otipass cannot be asked and cards are refused; without season or product no sale is made. Fill it in, as Otipass or SecuTix gave it.</source>
        <translation>Un membre est présent mais ne contient rien, ou rien que des espaces. Sans les identifiants, Otipass ne peut pas être interrogé et les cartes sont refusées&#x202f;; sans saison ou produit, aucune vente n’est faite. Complétez-le, comme Otipass ou SecuTix l’a donné.</translation>
    </message>
    <message>
        <source>OtipassProjectId holds nothing but spaces.</source>
        <translation>OtipassProjectId ne contient que des espaces.</translation>
    </message>
    <message>
        <source>OtipassProjectId is empty.</source>
        <translation>OtipassProjectId est vide.</translation>
    </message>
    <message>
        <source>Otipass cannot be asked without it, so cards are refused.</source>
        <translation>Sans lui, Otipass ne peut pas être interrogé&#x202f;: les cartes sont donc refusées.</translation>
    </message>
    <message>
        <source>Write the last part of the address that Otipass provided.</source>
        <translation>Écrivez la dernière partie de l’adresse fournie par Otipass.</translation>
    </message>
    <message>
        <source>A sector has a code of nothing but spaces.</source>
        <translation>Un secteur a un code qui ne contient que des espaces.</translation>
    </message>
    <message>
        <source>A sector has an empty code.</source>
        <translation>Un secteur a un code vide.</translation>
    </message>
    <message>
        <source>No door leads to it, so its entry is never used.</source>
        <translation>Aucune porte n’y mène, son entrée ne sert donc jamais.</translation>
    </message>
    <message>
        <source>Write the code as TNAC has it.</source>
        <translation>Écrivez le code tel que TNAC l’a.</translation>
    </message>
    <message>
        <source>%1 of sector %2 holds nothing but spaces.</source>
        <translation>%1 du secteur %2 ne contient que des espaces.</translation>
    </message>
    <message>
        <source>%1 of sector %2 is empty.</source>
        <translation>%1 du secteur %2 est vide.</translation>
    </message>
    <message>
        <source>Otipass cannot be asked without it, so cards are refused there.</source>
        <translation>Sans cette valeur, Otipass ne peut pas être interrogé&#x202f;: les cartes y sont donc refusées.</translation>
    </message>
    <message>
        <source>Write it as Otipass provided it.</source>
        <translation>Écrivez-la comme Otipass l’a fournie.</translation>
    </message>
    <message>
        <source>Visitors may be let in there and no sale can be made.</source>
        <translation>Les visiteurs peuvent y entrer et aucune vente ne peut être faite.</translation>
    </message>
    <message>
        <source>Write the code as SecuTix has it.</source>
        <translation>Écrivez le code comme dans SecuTix.</translation>
    </message>
</context>
<context>
    <name>ValueInvisible</name>
    <message>
        <source>Invisible character inside a value</source>
        <translation>Caractère invisible dans une valeur</translation>
    </message>
    <message>
        <source>Zero-width and control characters come along when a code is copied from a web page or a mail. Nothing can be seen, but the code is another one: Otipass or SecuTix does not know it, and cards are refused or no sale is made. Remove them.</source>
        <translation>Des caractères de largeur nulle ou de commande se glissent quand un code est copié d’une page web ou d’un message. Rien ne se voit, mais le code est un autre&#x202f;: Otipass ou SecuTix ne le connaît pas, et les cartes sont refusées ou aucune vente n’est faite. Supprimez-les.</translation>
    </message>
    <message>
        <source>the mapping</source>
        <translation>correspondance</translation>
    </message>
    <message>
        <source>sector %1</source>
        <translation>secteur %1</translation>
    </message>
    <message>
        <source>Write %1 without invisible characters</source>
        <translation>Écrire %1 sans caractères invisibles</translation>
    </message>
    <message>
        <source>%1 of %2 holds a character that cannot be seen: %3.
It is not known so, and cards are refused or no sale is made.
Remove the character.</source>
        <translation>%1 (%2) contient un caractère qui ne se voit pas&#x202f;: %3.
La valeur n’est pas connue ainsi, et les cartes sont refusées ou aucune vente n’est faite.
Supprimez le caractère.</translation>
    </message>
    <message>
        <source>The sector code holds a character that cannot be seen: %1.
No door leads to a sector of that name, so cards are refused there.
Remove the character.</source>
        <translation>Le code de secteur contient un caractère qui ne se voit pas&#x202f;: %1.
Aucune porte ne mène à un secteur de ce nom&#x202f;: les cartes y sont donc refusées.
Supprimez le caractère.</translation>
    </message>
    <message>
        <source>Write %1 with a space there</source>
        <translation>Écrire %1 avec une espace à cet endroit</translation>
    </message>
</context>
<context>
    <name>ValuePadded</name>
    <message>
        <source>A space before or behind a code comes along when it is copied. It cannot be seen, but a code with a space is another code: Otipass or SecuTix does not know it, and cards are refused or no sale is made. Remove it.</source>
        <translation>Une espace avant ou après un code se glisse quand il est copié. Elle ne se voit pas, mais un code avec une espace est un autre code&#x202f;: Otipass ou SecuTix ne le connaît pas, et les cartes sont refusées ou aucune vente n’est faite. Supprimez-la.</translation>
    </message>
    <message>
        <source>Write %1 without the space</source>
        <translation>Écrire %1 sans l’espace</translation>
    </message>
    <message>
        <source>The project id “%1” begins or ends with a space.
Otipass does not know it so, and cards are refused.
Remove the space.</source>
        <translation>L’identifiant de projet «&#xa0;%1&#xa0;» commence ou finit par une espace.
Otipass ne le connaît pas ainsi et les cartes sont refusées.
Supprimez l’espace.</translation>
    </message>
    <message>
        <source>The sector code “%1” begins or ends with a space.
No door leads to a sector of that name, so cards are refused there.
Remove the space.</source>
        <translation>Le code de secteur «&#xa0;%1&#xa0;» commence ou finit par une espace.
Aucune porte ne mène à un secteur de ce nom&#x202f;: les cartes y sont donc refusées.
Supprimez l’espace.</translation>
    </message>
    <message>
        <source>%1 of sector %2 is “%3”, with a space at its beginning or end.
It is not known so, and cards are refused or no sale is made.
Remove the space.</source>
        <translation>%1 du secteur %2 est «&#xa0;%3&#xa0;», avec une espace au début ou à la fin.
La valeur n’est pas connue ainsi, et les cartes sont refusées ou aucune vente n’est faite.
Supprimez l’espace.</translation>
    </message>
    <message>
        <source>Space before or behind a value</source>
        <translation>Espace avant ou après une valeur</translation>
    </message>
</context>
<context>
    <name>WorkDifference</name>
    <message>
        <source>mapping parameters</source>
        <translation>paramètres de correspondance</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>espace de travail</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more lines</source>
        <translation>
            <numerusform>… et %n ligne de plus</numerusform>
            <numerusform>… et %n lignes de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more change(s)</source>
        <translation>
            <numerusform>… et %Ln autre changement</numerusform>
            <numerusform>… et %Ln autres changements</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed for TNAC:</source>
        <translation>Ce qui a changé pour TNAC :</translation>
    </message>
    <message>
        <source>For TNAC nothing changed: the mapping is only written differently.</source>
        <translation>Rien n’a changé pour TNAC : la correspondance est seulement écrite autrement.</translation>
    </message>
    <message>
        <source>Line by line:</source>
        <translation>Ligne par ligne :</translation>
    </message>
</context>
<context>
    <name>WorkspaceFile</name>
    <message>
        <source>This file holds no text (a picture, an archive or a program?).</source>
        <translation>Ce fichier ne contient pas de texte (une image, une archive ou un programme&#x202f;?).</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>The text of this file is written in %1, but TNAC and this program expect UTF-8.</source>
        <translation>Le texte de ce fichier est écrit en %1, mais TNAC et ce programme attendent de l’UTF-8.</translation>
    </message>
    <message>
        <source>Convert it to UTF-8 while opening; the file itself stays as it is until you save.</source>
        <translation>Convertissez-le en UTF-8 à l’ouverture&#x202f;; le fichier lui-même reste tel quel jusqu’à l’enregistrement.</translation>
    </message>
    <message>
        <source>%1 was read as %2. A save writes UTF-8.</source>
        <translation>%1 a été lu comme du %2. L’enregistrement se fait en UTF-8.</translation>
    </message>
    <message>
        <source>The mapping that this workspace is linked to is not there.</source>
        <translation>La correspondance à laquelle cet espace de travail est lié est introuvable.</translation>
    </message>
    <message>
        <source>Bring the file back to this place, or open the workspace together with the folder that it came in.</source>
        <translation>Remettez le fichier à cet emplacement, ou ouvrez l’espace de travail avec le dossier dans lequel il a été reçu.</translation>
    </message>
    <message>
        <source>The sample is part of the program and cannot be changed.</source>
        <translation>L’exemple fait partie du programme et ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Save it under a name of your own.</source>
        <translation>Enregistrez-le sous un nom à vous.</translation>
    </message>
    <message>
        <source>The file would be larger than 256 MiB, which this program does not open again. Nothing was changed on the disk.</source>
        <translation>Le fichier dépasserait 256 Mio, et ce programme ne le rouvrirait pas. Rien n’a été changé sur le disque.</translation>
    </message>
    <message>
        <source>Make the mapping smaller, or link it instead of embedding it.</source>
        <translation>Réduisez la correspondance, ou liez-la au lieu de l’intégrer.</translation>
    </message>
    <message>
        <source>The workspace&apos;s own text is no JSON object any more, so the mapping has no place in it. Nothing was changed on the disk.</source>
        <translation>Le texte de l’espace de travail n’est plus un objet JSON&#x202f;: la correspondance n’y a donc plus de place. Rien n’a été changé sur le disque.</translation>
    </message>
    <message>
        <source>Undo the last changes, then save again.</source>
        <translation>Annulez les dernières modifications, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>A workspace&apos;s name ends in .passerelle, and that of a plain mapping does not.</source>
        <translation>Le nom d’un espace de travail se termine par .passerelle&#x202f;; celui d’une simple correspondance, non.</translation>
    </message>
    <message>
        <source>Save it under a name with the right ending.</source>
        <translation>Enregistrez-le sous un nom avec la bonne extension.</translation>
    </message>
    <message>
        <source>The mapping was saved (%1), but the workspace was not. %2</source>
        <translation>La correspondance a été enregistrée (%1), mais pas l’espace de travail. %2</translation>
    </message>
    <message>
        <source>The mapping that this workspace is linked to cannot be opened. %1</source>
        <translation>La correspondance à laquelle cet espace de travail est lié ne peut pas être ouverte. %1</translation>
    </message>
    <message>
        <source>The workspace names itself as the file of its mapping, so a save would write one over the other.</source>
        <translation>L’espace de travail se désigne lui-même comme fichier de sa correspondance : un enregistrement écrirait l’un par-dessus l’autre.</translation>
    </message>
    <message>
        <source>Write the mapping&apos;s own file name at “mapping”, “file”, or take the file from a backup.</source>
        <translation>Écrivez le nom du fichier de la correspondance sous « mapping », « file », ou reprenez le fichier d’une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>WorkspaceProblem</name>
    <message>
        <source>This workspace is not valid JSON, so it was damaged or edited by hand.</source>
        <translation>Cet espace de travail n’est pas du JSON valide&#x202f;: il a donc été endommagé ou modifié à la main.</translation>
    </message>
    <message>
        <source>Correct the place, or take the file from a backup.</source>
        <translation>Corrigez l’endroit, ou reprenez le fichier d’une sauvegarde.</translation>
    </message>
    <message>
        <source>This is JSON, but no workspace: its member “format” is not “%1”.</source>
        <translation>C’est du JSON, mais pas un espace de travail&#x202f;: son membre «&#xa0;format&#xa0;» n’est pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>If it holds mapping parameters alone, give it the ending .json and open it again.</source>
        <translation>S’il ne contient que des paramètres de correspondance, donnez-lui l’extension .json et rouvrez-le.</translation>
    </message>
    <message>
        <source>The workspace cannot be read. %1</source>
        <translation>L’espace de travail ne peut pas être lu. %1</translation>
    </message>
    <message>
        <source>Correct the value there, or take the file from a backup.</source>
        <translation>Corrigez la valeur à cet endroit, ou reprenez le fichier d’une sauvegarde.</translation>
    </message>
    <message>
        <source>A line of the mapping is not a text.</source>
        <translation>Une ligne de la correspondance n’est pas un texte.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of the program (format %1, this one knows %2). It is open for reading only, so that nothing of it is lost.</source>
        <translation>Cet espace de travail a été écrit par une version plus récente du programme (format %1, celle-ci connaît %2). Il est ouvert en lecture seule, pour que rien n’en soit perdu.</translation>
    </message>
    <message>
        <source>Install the newer version to change it.</source>
        <translation>Installez la version plus récente pour le modifier.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>The text of the mapping (base64) is damaged: it cannot be decoded. Nothing was changed.</source>
        <translation>Le texte de la correspondance (base64) est endommagé&#x202f;: il ne peut pas être décodé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The text of the mapping (base64) is cut off: its end is missing. Nothing was changed.</source>
        <translation>Le texte de la correspondance (base64) est tronqué : la fin manque. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>WorkspaceRegistry</name>
    <message>
        <source>The list of known workspaces could not be written.</source>
        <translation>La liste des espaces de travail connus n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>A copy of a workspace may not be noticed as one. Check that you may write into this folder.</source>
        <translation>La copie d’un espace de travail peut ne pas être reconnue comme telle. Vérifiez que vous pouvez écrire dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>World</name>
    <message>
        <source>Not everything could be written to standard output.</source>
        <translation>Tout n’a pas pu être écrit sur la sortie standard.</translation>
    </message>
    <message>
        <source>Make room on the disk, or write somewhere else.</source>
        <translation>Libérez de la place sur le disque, ou écrivez ailleurs.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Connects Otipass city passes with SecuTix access control.</source>
        <translation>Relie les pass touristiques Otipass au contrôle d’accès SecuTix.</translation>
    </message>
    <message>
        <source>A workspace or mapping parameters to open.</source>
        <translation>Un espace de travail ou des paramètres de correspondance à ouvrir.</translation>
    </message>
    <message>
        <source>Open the sample workspace.</source>
        <translation>Ouvrir l’espace de travail d’exemple.</translation>
    </message>
    <message>
        <source>Appearance: light, dark or system.</source>
        <translation>Apparence&#x202f;: light (clair), dark (sombre) ou system (système).</translation>
    </message>
    <message>
        <source>Language: en, fr or system.</source>
        <translation>Langue&#x202f;: en, fr ou system (système).</translation>
    </message>
</context>
<context>
    <name>passerelle::cli::Arguments</name>
    <message>
        <source>a command is missing</source>
        <translation>il manque une commande</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>il manque %1</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together</source>
        <translation>%1 et %2 ne vont pas ensemble</translation>
    </message>
    <message>
        <source>nobody knows what %1 is</source>
        <translation>%1 est inconnu</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 attend une valeur</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>%1 prend une seule valeur</translation>
    </message>
    <message>
        <source>%1 does not take this value</source>
        <translation>%1 ne prend pas cette valeur</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>(must be given)</source>
        <translation>(obligatoire)</translation>
    </message>
    <message>
        <source>not together with</source>
        <translation>pas avec</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>there is no command “%1”</source>
        <translation>la commande «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>The commands are %1.</source>
        <translation>Les commandes sont %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is more than is needed</source>
        <translation>%1 est de trop</translation>
    </message>
</context>
<context>
    <name>passerelle::cli::Options</name>
    <message>
        <source>“%1” is none of %2</source>
        <translation>« %1 » n’est pas l’une de ces valeurs : %2</translation>
    </message>
    <message>
        <source>“%1” is not a number from 0</source>
        <translation>« %1 » n’est pas un nombre à partir de 0</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>Take text that is not UTF-8 for what it seems to be; what is written is UTF-8</source>
        <translation>Lire un texte qui n’est pas en UTF-8 pour ce qu’il semble être ; ce qui est écrit est en UTF-8</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>il manque un nom</translation>
    </message>
</context>
<context>
    <name>passerelle::compare::ChangesModel</name>
    <message>
        <source>Only there</source>
        <translation>Là-bas seulement</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Ici seulement</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renommé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Tout le texte</translation>
    </message>
    <message>
        <source>The mapping itself</source>
        <translation>Les paramètres eux-mêmes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Ici : %1</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation>Là-bas : %1</translation>
    </message>
</context>
<context>
    <name>passerelle::exchange::ImportModel</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>change</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>missing now</source>
        <translation>manque actuellement</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>actuellement %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>passerelle::intake::IntakeModel</name>
    <message>
        <source>This code stands twice. TNAC keeps the last one only: correct the other one.</source>
        <translation>Ce code figure deux fois. TNAC ne garde que le dernier : corrigez l’autre.</translation>
    </message>
    <message>
        <source>Which code has this sector in TNAC?</source>
        <translation>Quel code ce secteur a-t-il dans TNAC ?</translation>
    </message>
    <message>
        <source>This pair is a guess. Confirm it, or choose another service.</source>
        <translation>Cette association est une supposition. Confirmez-la ou choisissez un autre service.</translation>
    </message>
    <message>
        <source>Which service of Otipass is asked here?</source>
        <translation>Quel service d’Otipass est interrogé ici ?</translation>
    </message>
    <message>
        <source>Which space goes with the service?</source>
        <translation>Quel espace va avec ce service ?</translation>
    </message>
    <message>
        <source>On which season are the sales made?</source>
        <translation>Sur quelle saison les ventes sont-elles faites ?</translation>
    </message>
    <message>
        <source>On which product are the sales made?</source>
        <translation>Sur quel produit les ventes sont-elles faites ?</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Why this service</source>
        <translation>Pourquoi ce service</translation>
    </message>
</context>
<context>
    <name>passerelle::intake::IntakeRows</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>passerelle::intake::IntakeSession</name>
    <message>
        <source>A user or password in the address was left out. Type the password on the Connection page: it goes into the keychain alone.</source>
        <translation>Un utilisateur ou un mot de passe dans l’adresse a été écarté. Saisissez le mot de passe sur la page Connexion : il ne va que dans le trousseau.</translation>
    </message>
    <message>
        <source>“%1” was cut from the address and became the project id.</source>
        <translation>« %1 » a été retiré de l’adresse et est devenu l’identifiant du projet.</translation>
    </message>
    <message>
        <source>https:// was put in front of the address.</source>
        <translation>https:// a été ajouté devant l’adresse.</translation>
    </message>
    <message>
        <source>What stood behind ? or # in the address was left out.</source>
        <translation>Ce qui suivait ? ou # dans l’adresse a été écarté.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a code were left out: %1</source>
        <translation>
            <numerusform>%n ligne sans code a été écartée : %1</numerusform>
            <numerusform>%n lignes sans code ont été écartées : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) go with no sector: %1</source>
        <translation>
            <numerusform>%n service ne va avec aucun secteur : %1</numerusform>
            <numerusform>%n services ne vont avec aucun secteur : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a sector code are not written.</source>
        <translation>
            <numerusform>%n ligne sans code de secteur n’est pas écrite.</numerusform>
            <numerusform>%n lignes sans code de secteur ne sont pas écrites.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::intake::Making</name>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
</context>
<context>
    <name>passerelle::intake::Pairing</name>
    <message>
        <source>no service fits: choose one</source>
        <translation>aucun service ne convient : choisissez-en un</translation>
    </message>
    <message>
        <source>several services could be meant: choose one</source>
        <translation>plusieurs services sont possibles : choisissez-en un</translation>
    </message>
    <message>
        <source>sent together</source>
        <translation>envoyés ensemble</translation>
    </message>
    <message>
        <source>the same code</source>
        <translation>le même code</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>the word “%1”</source>
        <translation>le mot « %1 »</translation>
    </message>
    <message>
        <source>spelt almost the same</source>
        <translation>presque la même orthographe</translation>
    </message>
    <message>
        <source>only these two were left: look at it</source>
        <translation>seuls ces deux restaient : à vérifier</translation>
    </message>
    <message>
        <source>only the same place in both lists: look at it</source>
        <translation>seulement la même place dans les deux listes : à vérifier</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>choisi par vous</translation>
    </message>
</context>
<context>
    <name>passerelle::intake::TemplateStore</name>
    <message>
        <source>The template is no right JSON (%1).</source>
        <translation>Le modèle n’est pas du JSON correct (%1).</translation>
    </message>
    <message>
        <source>Open it as a mapping here, repair it and save it.</source>
        <translation>Ouvrez-le ici comme mapping, corrigez-le et enregistrez-le.</translation>
    </message>
    <message>
        <source>The template holds no entry of a sector.</source>
        <translation>Le modèle ne contient pas d’entrée de secteur.</translation>
    </message>
    <message>
        <source>Write one entry into it, or put it into the folder of mappings.</source>
        <translation>Écrivez-y une entrée, ou déplacez-le dans le dossier des mappings.</translation>
    </message>
    <message>
        <source>The template holds no sectorInfos.</source>
        <translation>Le modèle ne contient pas de sectorInfos.</translation>
    </message>
    <message>
        <source>Put a whole mapping into it, or put it into the folder of entries.</source>
        <translation>Mettez-y un mapping entier, ou déplacez-le dans le dossier des entrées.</translation>
    </message>
    <message>
        <source>The file is too large for a template.</source>
        <translation>Le fichier est trop grand pour un modèle.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder for templates cannot be made.</source>
        <translation>Le dossier des modèles ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Make it by hand, or allow writing there.</source>
        <translation>Créez-le à la main, ou autorisez l’écriture à cet endroit.</translation>
    </message>
    <message>
        <source>An entry to fill in</source>
        <translation>Une entrée à remplir</translation>
    </message>
    <message>
        <source>A mapping for serial cards</source>
        <translation>Un mapping pour cartes à numéro de série</translation>
    </message>
    <message>
        <source>A mapping for cards with digits only</source>
        <translation>Un mapping pour cartes à chiffres seulement</translation>
    </message>
    <message>
        <source>Only a file in the folder of templates is one.</source>
        <translation>Seul un fichier du dossier des modèles est un modèle.</translation>
    </message>
    <message>
        <source>Save it in %1.</source>
        <translation>Enregistrez-le dans %1.</translation>
    </message>
    <message>
        <source>Nothing could begin with it, since it is no right JSON yet.</source>
        <translation>Rien ne pourrait partir de lui&#xa0;: ce n’est pas encore du JSON correct.</translation>
    </message>
    <message>
        <source>Repair what the findings say, then save it as a template.</source>
        <translation>Corrigez les anomalies, puis enregistrez-le comme modèle.</translation>
    </message>
    <message>
        <source>The template cannot be removed.</source>
        <translation>Le modèle ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Allow changes in its folder, or remove the file by hand.</source>
        <translation>Autorisez les modifications dans son dossier, ou supprimez le fichier à la main.</translation>
    </message>
</context>
<context>
    <name>passerelle::ledger::Ledger</name>
    <message>
        <source>The ledger&apos;s file is damaged. Nothing was written to it.</source>
        <translation>Le fichier du registre est endommagé. Rien n’y a été écrit.</translation>
    </message>
    <message>
        <source>The file is a database of another program, not a ledger. Nothing was written to it.</source>
        <translation>Le fichier est la base de données d’un autre programme, pas un registre. Rien n’y a été écrit.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer version of this program. Nothing was written to it.</source>
        <translation>Le registre a été écrit par une version plus récente de ce programme. Rien n’y a été écrit.</translation>
    </message>
    <message>
        <source>At the ledger&apos;s place stands a folder or a device, not a file.</source>
        <translation>À l’emplacement du registre se trouve un dossier ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>Move it away, or choose another place for the ledger.</source>
        <translation>Déplacez-le, ou choisissez un autre emplacement pour le registre.</translation>
    </message>
    <message>
        <source>There is no ledger yet.</source>
        <translation>Il n’y a pas encore de registre.</translation>
    </message>
    <message>
        <source>Scan a card first.</source>
        <translation>Lisez d’abord une carte.</translation>
    </message>
    <message>
        <source>Another program holds the ledger. The scan or the sale was not written.</source>
        <translation>Un autre programme occupe le registre. La lecture ou la vente n’a pas été écrite.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Fermez l’autre programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The ledger cannot be written: its folder or its file refuses.</source>
        <translation>Le registre ne peut pas être écrit&#x202f;: son dossier ou son fichier le refuse.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another place.</source>
        <translation>Donnez-vous le droit d’y écrire, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The disk is full. The scan or the sale was not written; what was written before is safe.</source>
        <translation>Le disque est plein. La lecture ou la vente n’a pas été écrite&#x202f;; ce qui a été écrit avant est en sûreté.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libérez de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Another control has the barcode %1 already. Nothing was written.</source>
        <translation>Un autre contrôle a déjà le code-barres %1. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Scan the card again.</source>
        <translation>Lisez de nouveau la carte.</translation>
    </message>
    <message>
        <source>The ledger could not be read or written (%1).</source>
        <translation>Le registre n’a pas pu être lu ou écrit (%1).</translation>
    </message>
    <message>
        <source>Try again; look at the disk if it happens again.</source>
        <translation>Réessayez&#x202f;; si cela se reproduit, examinez le disque.</translation>
    </message>
    <message>
        <source>Let in offline, sale to come</source>
        <translation>Accès autorisé hors ligne, vente à venir</translation>
    </message>
    <message>
        <source>Let in, sale made</source>
        <translation>Accès autorisé, vente faite</translation>
    </message>
    <message>
        <source>Let in, no sale</source>
        <translation>Accès autorisé, pas de vente</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Not an Otipass card</source>
        <translation>Pas une carte Otipass</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Let in %L1 %2 controls %L3 %4 tickets %L5</source>
        <translation>Accès autorisés %L1 %2 contrôles %L3 %4 billets %L5</translation>
    </message>
    <message numerus="yes">
        <source>%n let in without a sale</source>
        <translation>
            <numerusform>%n accès autorisé sans vente</numerusform>
            <numerusform>%n accès autorisés sans vente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be synchronised</source>
        <translation>
            <numerusform>%n en attente de synchronisation</numerusform>
            <numerusform>%n en attente de synchronisation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln control(s)</source>
        <translation>
            <numerusform>%L1 sur %Ln contrôle</numerusform>
            <numerusform>%L1 sur %Ln contrôles</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Lecture de la file d’attente…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) made.</source>
        <translation>
            <numerusform>%n vente effectuée.</numerusform>
            <numerusform>%n ventes effectuées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control(s) could not be sold and stay queued: the ledger says why.</source>
        <translation>
            <numerusform>%n contrôle n’a pas pu être vendu et reste en attente : le registre dit pourquoi.</numerusform>
            <numerusform>%n contrôles n’ont pas pu être vendus et restent en attente : le registre dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control(s) wait for the next synchronisation.</source>
        <translation>
            <numerusform>%n contrôle attend la prochaine synchronisation.</numerusform>
            <numerusform>%n contrôles attendent la prochaine synchronisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back a copy of it, or begin a new ledger: on the page Ledger of the window, or by moving this file away.</source>
        <translation>Remettez-en une copie en place, ou commencez un nouveau registre&#x202f;: à la page Registre de la fenêtre, ou en déplaçant ce fichier ailleurs.</translation>
    </message>
    <message>
        <source>Choose another place for the ledger, or begin a new one: on the page Ledger of the window, or by moving this file away.</source>
        <translation>Choisissez un autre emplacement pour le registre, ou commencez-en un nouveau&#x202f;: à la page Registre de la fenêtre, ou en déplaçant ce fichier ailleurs.</translation>
    </message>
    <message>
        <source>Install the newer version, or begin a new ledger: on the page Ledger of the window, or by moving this file away.</source>
        <translation>Installez la version plus récente, ou commencez un nouveau registre&#x202f;: à la page Registre de la fenêtre, ou en déplaçant ce fichier ailleurs.</translation>
    </message>
</context>
<context>
    <name>passerelle::ledger::OrdersModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contingent</source>
        <translation>Contingent</translation>
    </message>
</context>
<context>
    <name>passerelle::ledger::ScansModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil de contrôle</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>passerelle::mapping::MappingModel</name>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Définir %1 de %2</translation>
    </message>
</context>
<context>
    <name>passerelle::otipass::Answer</name>
    <message>
        <source>%1 Otipass says: “%2”.</source>
        <translation>%1 Otipass indique&#x202f;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Tell Otipass, with what was asked and answered below.</source>
        <translation>Informez Otipass, avec la demande et la réponse ci-dessous.</translation>
    </message>
    <message>
        <source>Compare the answer below with the API profile, and correct the profile if Otipass answers so.</source>
        <translation>Comparez la réponse ci-dessous avec le profil d’API, et corrigez le profil si c’est bien ainsi qu’Otipass répond.</translation>
    </message>
    <message>
        <source>The pass has not been activated yet, so the visitor is not let in.</source>
        <translation>Le pass n’a pas encore été activé&#x202f;: l’accès du visiteur est donc refusé.</translation>
    </message>
    <message>
        <source>Send the visitor to where the pass was sold.</source>
        <translation>Envoyez le visiteur là où le pass a été vendu.</translation>
    </message>
    <message>
        <source>The pass has expired, so the visitor is not let in.</source>
        <translation>Le pass a expiré&#x202f;: l’accès du visiteur est donc refusé.</translation>
    </message>
    <message>
        <source>The visitor needs a new pass or a ticket.</source>
        <translation>Il faut au visiteur un nouveau pass ou un billet.</translation>
    </message>
    <message>
        <source>The pass is blocked, so the visitor is not let in.</source>
        <translation>Le pass est bloqué&#x202f;: l’accès du visiteur est donc refusé.</translation>
    </message>
    <message>
        <source>The pass has already been used here, so the visitor is not let in.</source>
        <translation>Le pass a déjà été utilisé ici&#x202f;: l’accès du visiteur est donc refusé.</translation>
    </message>
    <message>
        <source>The visitor needs a ticket.</source>
        <translation>Il faut un billet au visiteur.</translation>
    </message>
    <message>
        <source>The pass is not valid at this museum, so the visitor is not let in.</source>
        <translation>Le pass n’est pas valable dans ce musée&#x202f;: l’accès du visiteur est donc refusé.</translation>
    </message>
    <message>
        <source>If it should be, compare OtipassServiceId of the sector with what Otipass provided.</source>
        <translation>S’il devait l’être, comparez OtipassServiceId du secteur avec ce qu’Otipass a fourni.</translation>
    </message>
    <message>
        <source>Otipass does not know this card, so the visitor is not let in.</source>
        <translation>Otipass ne connaît pas cette carte&#x202f;: l’accès du visiteur est donc refusé.</translation>
    </message>
    <message>
        <source>Compare the project id and NumType in the mapping with what Otipass provided, then scan again.</source>
        <translation>Comparez l’identifiant de projet et NumType dans la correspondance avec ce qu’Otipass a fourni, puis lisez de nouveau la carte.</translation>
    </message>
    <message>
        <source>Otipass refuses the card, so the visitor is not let in.</source>
        <translation>Otipass refuse la carte&#x202f;: l’accès du visiteur est donc refusé.</translation>
    </message>
    <message>
        <source>The reason is in Otipass&apos;s own words, if it gave one.</source>
        <translation>La raison est dans les termes d’Otipass, s’il en a donné une.</translation>
    </message>
    <message>
        <source>Otipass lets the card in.</source>
        <translation>Otipass autorise l’accès de la carte.</translation>
    </message>
    <message>
        <source>Otipass does not accept how it was asked, so no card can be checked.</source>
        <translation>Otipass n’accepte pas la façon dont il est interrogé&#x202f;: aucune carte ne peut donc être vérifiée.</translation>
    </message>
    <message>
        <source>Otipass does not know the service of this sector, so every card is turned away here.</source>
        <translation>Otipass ne connaît pas le service de ce secteur&#x202f;: toutes les cartes y sont donc refusées.</translation>
    </message>
    <message>
        <source>Compare OtipassServiceId and OtipassPSpaceId, capitals too, with what Otipass provided.</source>
        <translation>Comparez OtipassServiceId et OtipassPSpaceId, majuscules comprises, avec ce qu’Otipass a fourni.</translation>
    </message>
    <message>
        <source>Otipass does not know the project, so every card is turned away.</source>
        <translation>Otipass ne connaît pas le projet&#x202f;: toutes les cartes sont donc refusées.</translation>
    </message>
    <message>
        <source>Compare OtipassProjectId with the last part of the URL that Otipass provided.</source>
        <translation>Comparez OtipassProjectId avec la dernière partie de l’URL fournie par Otipass.</translation>
    </message>
    <message>
        <source>Otipass answered with nothing, so nobody knows whether the card is good.</source>
        <translation>Otipass a donné une réponse vide&#x202f;: on ne sait donc pas si la carte est bonne.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer, so nobody knows whether the card is good.</source>
        <translation>Une page web est arrivée au lieu d’une réponse&#x202f;: on ne sait donc pas si la carte est bonne.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s URL, and whether a proxy or a login page stands in between.</source>
        <translation>Vérifiez l’URL de la connexion, et si un proxy ou une page d’identification s’interpose.</translation>
    </message>
    <message>
        <source>The answer is not JSON, so nobody knows whether the card is good.</source>
        <translation>La réponse n’est pas du JSON&#x202f;: on ne sait donc pas si la carte est bonne.</translation>
    </message>
    <message>
        <source>The API profile gives this answer a meaning that the program does not know, so nobody knows whether the card is good.</source>
        <translation>Le profil d’API donne à cette réponse un sens que le programme ne connaît pas&#x202f;: on ne sait donc pas si la carte est bonne.</translation>
    </message>
    <message>
        <source>Correct the meaning in the API profile.</source>
        <translation>Corrigez le sens dans le profil d’API.</translation>
    </message>
    <message>
        <source>The answer is none of those that the API profile knows, so nobody knows whether the card is good.</source>
        <translation>La réponse n’est aucune de celles que connaît le profil d’API&#x202f;: on ne sait donc pas si la carte est bonne.</translation>
    </message>
    <message>
        <source>Otipass sends the question on to another address (status %1). It was not followed, as the password would go there too.</source>
        <translation>Otipass renvoie la demande vers une autre adresse (statut %1). Le renvoi n’a pas été suivi, car le mot de passe irait là aussi.</translation>
    </message>
    <message>
        <source>Ask Otipass for the right URL and enter it in the connection.</source>
        <translation>Demandez la bonne URL à Otipass et saisissez-la dans la connexion.</translation>
    </message>
    <message>
        <source>Otipass does not accept the user name or the password, so no card is let in.</source>
        <translation>Otipass n’accepte pas le nom d’utilisateur ou le mot de passe&#x202f;: l’accès est donc refusé à toutes les cartes.</translation>
    </message>
    <message>
        <source>Type the password again: TNAC&apos;s screen empties it at every save. Then check the user name.</source>
        <translation>Saisissez de nouveau le mot de passe&#x202f;: l’écran de TNAC le vide à chaque enregistrement. Vérifiez ensuite le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Otipass refuses the question itself (status 403), so no card can be checked.</source>
        <translation>Otipass refuse la demande elle-même (statut 403)&#x202f;: aucune carte ne peut donc être vérifiée.</translation>
    </message>
    <message>
        <source>Ask Otipass whether this user may use the project and the service.</source>
        <translation>Demandez à Otipass si cet utilisateur a le droit d’utiliser le projet et le service.</translation>
    </message>
    <message>
        <source>The question was refused (status 403) with a web page. That may come from Otipass&apos;s server or from a firewall on the way.</source>
        <translation>La demande a été refusée (statut 403) par une page web. Elle peut venir du serveur d’Otipass ou d’un pare-feu en chemin.</translation>
    </message>
    <message>
        <source>Read the page below: it usually names who refused. Then open the URL there.</source>
        <translation>Lisez la page ci-dessous&#x202f;: elle nomme en général qui a refusé. Faites-y ensuite autoriser l’URL.</translation>
    </message>
    <message>
        <source>The question was refused (status 403), and it looks like the proxy that did it, not Otipass. No card can be checked.</source>
        <translation>La demande a été refusée (statut 403), apparemment par le proxy et non par Otipass. Aucune carte ne peut être vérifiée.</translation>
    </message>
    <message>
        <source>Have the Otipass URL allowed in the outgoing proxy.</source>
        <translation>Faites autoriser l’URL d’Otipass dans le proxy sortant.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password of its own (status 407), so the question did not reach Otipass.</source>
        <translation>Le proxy demande un nom d’utilisateur et un mot de passe qui lui sont propres (statut 407)&#x202f;: la demande n’est donc pas parvenue à Otipass.</translation>
    </message>
    <message>
        <source>Have the Otipass URL allowed in the proxy without a login.</source>
        <translation>Faites autoriser l’URL d’Otipass dans le proxy sans identification.</translation>
    </message>
    <message>
        <source>There is nothing at this address (status 404), so no card can be checked.</source>
        <translation>Il n’y a rien à cette adresse (statut 404)&#x202f;: aucune carte ne peut donc être vérifiée.</translation>
    </message>
    <message>
        <source>Check that the URL ends in /api, that OtipassProjectId is right, and the path in the API profile.</source>
        <translation>Vérifiez que l’URL se termine par /api, qu’OtipassProjectId est juste, ainsi que le chemin dans le profil d’API.</translation>
    </message>
    <message>
        <source>Otipass has been asked too often (status 429) and did not look at the card.</source>
        <translation>Otipass a été interrogé trop souvent (statut 429) et n’a pas examiné la carte.</translation>
    </message>
    <message>
        <source>Wait a moment and scan again. If it comes back, tell Otipass.</source>
        <translation>Attendez un moment et lisez de nouveau la carte. Si cela se reproduit, informez Otipass.</translation>
    </message>
    <message>
        <source>Otipass has a problem of its own (status %1) and did not answer for the card.</source>
        <translation>Otipass rencontre lui-même un problème (statut %1) et n’a pas répondu pour la carte.</translation>
    </message>
    <message>
        <source>Scan again in a moment. If it comes back, tell Otipass.</source>
        <translation>Lisez de nouveau la carte dans un moment. Si cela se reproduit, informez Otipass.</translation>
    </message>
    <message>
        <source>Otipass answered with status %1, which the API profile does not know, so nobody knows whether the card is good.</source>
        <translation>Otipass a répondu avec le statut %1, que le profil d’API ne connaît pas&#x202f;: on ne sait donc pas si la carte est bonne.</translation>
    </message>
</context>
<context>
    <name>passerelle::otipass::ApiProfile</name>
    <message>
        <source>The key travels as a header or a field, but it has no name.</source>
        <translation>La clé est transmise dans un en-tête ou un champ, mais celui-ci n’a pas de nom.</translation>
    </message>
    <message>
        <source>Add “keyName” there.</source>
        <translation>Ajoutez-y «&#xa0;keyName&#xa0;».</translation>
    </message>
    <message>
        <source>The key would stand in the address, where every proxy and log on the way sees it.</source>
        <translation>La clé figurerait dans l’adresse, où tous les proxys et journaux en chemin la voient.</translation>
    </message>
    <message>
        <source>Let it travel by another way, or let the method be POST.</source>
        <translation>Faites-la transmettre autrement, ou choisissez la méthode POST.</translation>
    </message>
    <message>
        <source>The file is larger than an API profile can be (1 MiB).</source>
        <translation>Le fichier est plus grand que ne peut l’être un profil d’API (1 Mio).</translation>
    </message>
    <message>
        <source>Choose an API profile.</source>
        <translation>Choisissez un profil d’API.</translation>
    </message>
    <message>
        <source>The API profile was made for a newer version of this program.</source>
        <translation>Le profil d’API a été fait pour une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Install the newer version, or choose another profile.</source>
        <translation>Installez la version plus récente, ou choisissez un autre profil.</translation>
    </message>
</context>
<context>
    <name>passerelle::otipass::CardDetector</name>
    <message>
        <source>%1 The device does not take it for an Otipass card.</source>
        <translation>%1 L’appareil de contrôle ne la prend pas pour une carte Otipass.</translation>
    </message>
    <message>
        <source>Scan the card again.</source>
        <translation>Lisez de nouveau la carte.</translation>
    </message>
    <message>
        <source>No code was read.</source>
        <translation>Aucun code n’a été lu.</translation>
    </message>
    <message numerus="yes">
        <source>The code has %n character(s).</source>
        <translation>
            <numerusform>Le code compte %n caractère.</numerusform>
            <numerusform>Le code compte %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan one card; a text that was pasted is no code.</source>
        <translation>Lisez une seule carte&#x202f;; un texte collé n’est pas un code.</translation>
    </message>
    <message>
        <source>The code goes over several lines.</source>
        <translation>Le code s’étend sur plusieurs lignes.</translation>
    </message>
    <message>
        <source>Scan one card at a time.</source>
        <translation>Lisez une carte à la fois.</translation>
    </message>
    <message>
        <source>The code holds the control character %1.</source>
        <translation>Le code contient le caractère de contrôle %1.</translation>
    </message>
    <message>
        <source>Set the scanner to send the code alone, without a prefix or group separators.</source>
        <translation>Réglez le lecteur pour qu’il envoie le code seul, sans préfixe ni séparateurs de groupes.</translation>
    </message>
    <message>
        <source>The code holds %1, which no card has.</source>
        <translation>Le code contient %1, ce qu’aucune carte ne porte.</translation>
    </message>
    <message>
        <source>Set the scanner to the keyboard layout of this computer, then scan again.</source>
        <translation>Réglez le lecteur sur la disposition de clavier de cet ordinateur, puis relisez la carte.</translation>
    </message>
    <message>
        <source>A code of letters and digits was read.</source>
        <translation>Un code fait de lettres et de chiffres a été lu.</translation>
    </message>
    <message>
        <source>The code begins with “%1”, and NumType is serial: codes begin with a letter.</source>
        <translation>Le code commence par «&#x202f;%1&#x202f;», et NumType vaut serial&#x202f;: les codes commencent par une lettre.</translation>
    </message>
    <message>
        <source>If the cards of this project carry numbers, take NumType out of the mapping.</source>
        <translation>Si les cartes de ce projet portent des numéros, retirez NumType de la correspondance.</translation>
    </message>
    <message>
        <source>The code begins with “%1”, and without NumType a card carries a number.</source>
        <translation>Le code commence par «&#x202f;%1&#x202f;», et sans NumType une carte porte un numéro.</translation>
    </message>
    <message>
        <source>If the cards of this project begin with letters, set NumType to serial in the mapping.</source>
        <translation>Si les cartes de ce projet commencent par des lettres, mettez NumType à serial dans la correspondance.</translation>
    </message>
    <message>
        <source>It begins with a letter, as NumType serial asks.</source>
        <translation>Il commence par une lettre, comme le demande NumType serial.</translation>
    </message>
    <message>
        <source>It begins with a digit, as a number does.</source>
        <translation>Il commence par un chiffre, comme un numéro.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>The code has %n character(s), not %1.</source>
        <translation>
            <numerusform>Le code compte %n caractère, au lieu de %1.</numerusform>
            <numerusform>Le code compte %n caractères, au lieu de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the card again. If its code really is so, correct the lengths in the API profile.</source>
        <translation>Relisez la carte. Si son code est vraiment ainsi, corrigez les longueurs dans le profil d’API.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s); %1 are right.</source>
        <translation>
            <numerusform>%n caractère&#x202f;; il en faut %1.</numerusform>
            <numerusform>%n caractères&#x202f;; il en faut %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled up with zeros to %n digit(s).</source>
        <translation>
            <numerusform>Complété par des zéros jusqu’à %n chiffre.</numerusform>
            <numerusform>Complété par des zéros jusqu’à %n chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written in capitals.</source>
        <translation>Mis en majuscules.</translation>
    </message>
    <message>
        <source>The code holds %1, which a card of this kind does not have.</source>
        <translation>Le code contient %1, ce qu’une carte de ce type ne porte pas.</translation>
    </message>
    <message>
        <source>Scan the card again. If its code really is so, correct the alphabet in the API profile.</source>
        <translation>Relisez la carte. Si son code est vraiment ainsi, corrigez l’alphabet dans le profil d’API.</translation>
    </message>
    <message>
        <source>Every character is one that such a card has.</source>
        <translation>Tous les caractères sont de ceux qu’une telle carte porte.</translation>
    </message>
    <message>
        <source>Cards of this kind carry no check digit, as far as is known.</source>
        <translation>Les cartes de ce type n’ont pas de clé de contrôle, pour autant qu’on le sache.</translation>
    </message>
    <message>
        <source>The check digit of %1 is wrong (Luhn).</source>
        <translation>La clé de contrôle de %1 est fausse (Luhn).</translation>
    </message>
    <message>
        <source>Scan the card again, or type its number again: one digit is wrong.</source>
        <translation>Relisez la carte ou saisissez de nouveau son numéro&#x202f;: un chiffre est faux.</translation>
    </message>
    <message>
        <source>The check digit is right (Luhn).</source>
        <translation>La clé de contrôle est juste (Luhn).</translation>
    </message>
    <message>
        <source>Spaces or line ends around the code were taken off, as scanners add them.</source>
        <translation>Les espaces ou fins de ligne autour du code ont été retirés&#x202f;; les lecteurs en ajoutent.</translation>
    </message>
</context>
<context>
    <name>passerelle::otipass::Exchange</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy cannot be reached, so the question did not get out of the house.</source>
        <translation>Le proxy est injoignable&#x202f;: la demande n’est pas sortie de votre réseau.</translation>
    </message>
    <message>
        <source>Check the proxy in the connection&apos;s settings, or ask those who run the network.</source>
        <translation>Vérifiez le proxy dans les réglages de la connexion, ou demandez aux responsables du réseau.</translation>
    </message>
    <message>
        <source>The connection was cut off before the answer was complete. Otipass may have counted this card; nobody knows whether it is good.</source>
        <translation>La connexion a été coupée avant la fin de la réponse. Otipass a peut-être compté cette carte&#x202f;; on ne sait pas si elle est valable.</translation>
    </message>
    <message>
        <source>Scan again. If it comes back, a proxy or a firewall may cut the connection: ask those who run the network.</source>
        <translation>Relisez la carte. Si cela se reproduit, un proxy ou un pare-feu coupe peut-être la connexion&#x202f;: demandez aux responsables du réseau.</translation>
    </message>
    <message>
        <source>No answer came within %1. Otipass may have counted this card; nobody knows whether it is good.</source>
        <translation>Aucune réponse n’est arrivée en %1. Otipass a peut-être compté cette carte&#x202f;; on ne sait pas si elle est valable.</translation>
    </message>
    <message>
        <source>No connection came about within %1, so the question did not reach Otipass.</source>
        <translation>Aucune connexion n’a été établie en %1&#x202f;: la demande n’est pas parvenue à Otipass.</translation>
    </message>
    <message>
        <source>Scan again. If it comes back, check that the Otipass URL is allowed in the outgoing proxy and firewall.</source>
        <translation>Relisez la carte. Si cela se reproduit, vérifiez que l’URL d’Otipass est autorisée dans le proxy sortant et le pare-feu.</translation>
    </message>
    <message>
        <source>The answer had not ended after %1 and was given up; nobody knows whether the card is good.</source>
        <translation>La réponse n’était pas terminée après %1 et a été abandonnée&#x202f;; on ne sait pas si la carte est valable.</translation>
    </message>
    <message>
        <source>Scan again. If it comes back, tell Otipass.</source>
        <translation>Relisez la carte. Si cela se reproduit, signalez-le à Otipass.</translation>
    </message>
    <message>
        <source>The answer is larger than an answer for a card can be (1 MiB) and was given up; nobody knows whether the card is good.</source>
        <translation>La réponse dépasse la taille possible pour une carte (1 Mio) et a été abandonnée&#x202f;; on ne sait pas si la carte est valable.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s URL, and whether a proxy or a web page stands in between.</source>
        <translation>Vérifiez l’URL de la connexion, et si un proxy ou une page web s’interpose.</translation>
    </message>
    <message>
        <source>The question was sent on to another address (at %1). It was not followed, as the password would go there too.</source>
        <translation>La demande a été renvoyée vers une autre adresse (chez %1). Ce renvoi n’a pas été suivi, car le mot de passe y serait aussi envoyé.</translation>
    </message>
    <message>
        <source>Ask Otipass for the right URL. If %1 is a login page of your network, log in there first.</source>
        <translation>Demandez la bonne URL à Otipass. Si %1 est une page de connexion de votre réseau, identifiez-vous d’abord là.</translation>
    </message>
    <message>
        <source>The question was given up before an answer came.</source>
        <translation>La demande a été abandonnée avant l’arrivée d’une réponse.</translation>
    </message>
    <message>
        <source>Scan again when you are ready.</source>
        <translation>Relisez la carte quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>The password is empty or holds a line break or another character that cannot be sent, so nothing was sent.</source>
        <translation>Le mot de passe est vide ou contient un saut de ligne ou un autre caractère qui ne peut pas être envoyé&#x202f;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Type the password again, or paste it without the lines around it.</source>
        <translation>Saisissez de nouveau le mot de passe, ou collez-le sans les lignes qui l’entourent.</translation>
    </message>
    <message>
        <source>The connection is not safe, so the password was not sent: %1.</source>
        <translation>La connexion n’est pas sûre, le mot de passe n’a donc pas été envoyé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and the connection&apos;s URL. If a proxy inspects traffic, have the Otipass URL excepted from it.</source>
        <translation>Vérifiez la date de cet ordinateur et l’URL de la connexion. Si un proxy inspecte le trafic, faites-en exempter l’URL d’Otipass.</translation>
    </message>
    <message>
        <source>Nobody answers at this address, so the question did not reach Otipass.</source>
        <translation>Personne ne répond à cette adresse&#x202f;: la demande n’est pas parvenue à Otipass.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s URL. If it is right, the outgoing proxy or firewall may not let it through.</source>
        <translation>Vérifiez l’URL de la connexion. Si elle est juste, le proxy sortant ou le pare-feu la bloque peut-être.</translation>
    </message>
    <message>
        <source>The host %1 cannot be found, so the question did not reach Otipass.</source>
        <translation>L’hôte %1 est introuvable&#x202f;: la demande n’est pas parvenue à Otipass.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s URL for a misspelling, and whether this computer is on the network.</source>
        <translation>Vérifiez l’orthographe de l’URL de la connexion, et si cet ordinateur est connecté au réseau.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password of its own, so the question did not reach Otipass.</source>
        <translation>Le proxy demande son propre nom d’utilisateur et son propre mot de passe&#x202f;: la demande n’est pas parvenue à Otipass.</translation>
    </message>
    <message>
        <source>Have the Otipass URL allowed in the proxy without a login.</source>
        <translation>Faites autoriser l’URL d’Otipass dans le proxy, sans identification.</translation>
    </message>
    <message>
        <source>Have the Otipass URL allowed in the outgoing proxy.</source>
        <translation>Faites autoriser l’URL d’Otipass dans le proxy sortant.</translation>
    </message>
    <message>
        <source>The network failed (%1); nobody knows whether the card is good.</source>
        <translation>Le réseau a échoué (%1)&#x202f;; on ne sait pas si la carte est valable.</translation>
    </message>
    <message>
        <source>Check whether this computer is on the network, then scan again.</source>
        <translation>Vérifiez si cet ordinateur est connecté au réseau, puis relisez la carte.</translation>
    </message>
    <message>
        <source>What came back is not HTTP (%1); nobody knows whether the card is good.</source>
        <translation>Ce qui a été reçu n’est pas du HTTP (%1)&#x202f;; on ne sait pas si la carte est valable.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s URL, its port too.</source>
        <translation>Vérifiez l’URL de la connexion, y compris son port.</translation>
    </message>
    <message>
        <source>The question could not be put (%1); nobody knows whether the card is good.</source>
        <translation>La demande n’a pas pu être faite (%1)&#x202f;; on ne sait pas si la carte est valable.</translation>
    </message>
    <message>
        <source>Scan again. If it comes back, show this to those who run the network.</source>
        <translation>Relisez la carte. Si cela se reproduit, montrez ceci aux responsables du réseau.</translation>
    </message>
    <message>
        <source>The proxy did not let the question through (%1), so it did not reach Otipass.</source>
        <translation>Le proxy n’a pas laissé passer la demande (%1)&#x202f;: elle n’est pas parvenue à Otipass.</translation>
    </message>
</context>
<context>
    <name>passerelle::otipass::Request</name>
    <message>
        <source>it is empty</source>
        <translation>elle est vide</translation>
    </message>
    <message>
        <source>it is not a URL</source>
        <translation>ce n’est pas une URL</translation>
    </message>
    <message>
        <source>it does not begin with https://</source>
        <translation>elle ne commence pas par https://</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>elle n’indique aucun hôte</translation>
    </message>
    <message>
        <source>it goes on with “?” or “#”</source>
        <translation>elle se poursuit par «&#x202f;?&#x202f;» ou «&#x202f;#&#x202f;»</translation>
    </message>
    <message>
        <source>a fixed text of the API profile</source>
        <translation>un texte fixe du profil d’API</translation>
    </message>
    <message>
        <source>the card&apos;s code</source>
        <translation>le code de la carte</translation>
    </message>
    <message>
        <source>the kind of card number</source>
        <translation>le type de numéro de carte</translation>
    </message>
    <message>
        <source>OtipassProjectId of the mapping</source>
        <translation>OtipassProjectId de la correspondance</translation>
    </message>
    <message>
        <source>the sector&apos;s code</source>
        <translation>le code du secteur</translation>
    </message>
    <message>
        <source>OtipassServiceId of the sector&apos;s entry</source>
        <translation>OtipassServiceId de l’entrée du secteur</translation>
    </message>
    <message>
        <source>OtipassPSpaceId of the sector&apos;s entry</source>
        <translation>OtipassPSpaceId de l’entrée du secteur</translation>
    </message>
    <message>
        <source>seasonCode of the sector&apos;s entry</source>
        <translation>seasonCode de l’entrée du secteur</translation>
    </message>
    <message>
        <source>productCode of the sector&apos;s entry</source>
        <translation>productCode de l’entrée du secteur</translation>
    </message>
    <message>
        <source>the connection&apos;s user name</source>
        <translation>le nom d’utilisateur de la connexion</translation>
    </message>
    <message>
        <source>the scan&apos;s own number</source>
        <translation>le numéro propre à la lecture</translation>
    </message>
    <message>
        <source>the time of the scan</source>
        <translation>l’heure de la lecture</translation>
    </message>
    <message>
        <source>the device&apos;s name</source>
        <translation>le nom de l’appareil de contrôle</translation>
    </message>
    <message>
        <source>the door&apos;s name</source>
        <translation>le nom de la porte</translation>
    </message>
    <message>
        <source>The API profile asks for “%1”, which this program does not know, so no question can be put to Otipass.</source>
        <translation>Le profil d’API demande «&#x202f;%1&#x202f;», que ce programme ne connaît pas&#x202f;: Otipass ne peut pas être interrogé.</translation>
    </message>
    <message>
        <source>Correct the API profile.</source>
        <translation>Corrigez le profil d’API.</translation>
    </message>
    <message>
        <source>Correct the API profile; “%1” was probably meant.</source>
        <translation>Corrigez le profil d’API&#x202f;; il s’agit probablement de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The question to Otipass needs %1, and it is empty.</source>
        <translation>Pour interroger Otipass, il faut %1, et cette valeur est vide.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Renseignez-la.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in an address (%2): it would lead to another place.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas figurer dans une adresse (%2)&#x202f;: elle mènerait ailleurs.</translation>
    </message>
    <message>
        <source>Enter the value that Otipass provided.</source>
        <translation>Saisissez la valeur fournie par Otipass.</translation>
    </message>
    <message>
        <source>No question can be sent to the connection&apos;s URL: %1.</source>
        <translation>Aucune demande ne peut être envoyée à l’URL de la connexion&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Enter the URL that Otipass provided, up to and with /api.</source>
        <translation>Saisissez l’URL fournie par Otipass, jusqu’à /api compris.</translation>
    </message>
    <message>
        <source>The connection&apos;s URL holds a user name or a password, which every proxy and log on the way would see, so nothing was sent.</source>
        <translation>L’URL de la connexion contient un nom d’utilisateur ou un mot de passe, que tout proxy et tout journal en chemin verraient&#x202f;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Take them out of the URL and enter them in their own fields.</source>
        <translation>Retirez-les de l’URL et saisissez-les dans leurs propres champs.</translation>
    </message>
    <message>
        <source>The user name “%1” holds a colon or a control character and cannot be sent.</source>
        <translation>Le nom d’utilisateur «&#x202f;%1&#x202f;» contient un deux-points ou un caractère de contrôle et ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>Enter the user name that Otipass provided.</source>
        <translation>Saisissez le nom d’utilisateur fourni par Otipass.</translation>
    </message>
    <message>
        <source>The header “%1” would get a line break, a control character or a letter that headers cannot carry.</source>
        <translation>L’en-tête «&#x202f;%1&#x202f;» recevrait un saut de ligne, un caractère de contrôle ou une lettre qu’un en-tête ne peut pas porter.</translation>
    </message>
    <message>
        <source>Correct the value, or let the API profile send it as a field.</source>
        <translation>Corrigez la valeur, ou faites-la envoyer comme champ par le profil d’API.</translation>
    </message>
</context>
<context>
    <name>passerelle::otipass::Verdict</name>
    <message>
        <source>let in</source>
        <translation>accès autorisé</translation>
    </message>
    <message>
        <source>not activated yet</source>
        <translation>pas encore activée</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloquée</translation>
    </message>
    <message>
        <source>already used</source>
        <translation>déjà utilisée</translation>
    </message>
    <message>
        <source>not valid here</source>
        <translation>non valable ici</translation>
    </message>
    <message>
        <source>unknown card</source>
        <translation>carte inconnue</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>user or password wrong</source>
        <translation>utilisateur ou mot de passe incorrect</translation>
    </message>
    <message>
        <source>question not understood</source>
        <translation>demande non comprise</translation>
    </message>
    <message>
        <source>service not known</source>
        <translation>service inconnu</translation>
    </message>
    <message>
        <source>project not known</source>
        <translation>projet inconnu</translation>
    </message>
</context>
<context>
    <name>passerelle::profiles::ProfileStore</name>
    <message>
        <source>There is no API profile “%1”, so no question can be put to Otipass.</source>
        <translation>Il n’y a pas de profil d’API «&#x202f;%1&#x202f;»&#x202f;: aucune question ne peut être posée à Otipass.</translation>
    </message>
    <message>
        <source>There is no file profile “%1”, so no file can be written.</source>
        <translation>Il n’y a pas de profil de fichiers «&#x202f;%1&#x202f;»&#x202f;: aucun fichier ne peut être écrit.</translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation>Choisissez l’un de ceux-ci&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The profile cannot be read: %1.</source>
        <translation>Le profil est illisible&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Choose another file, or allow this one to be read.</source>
        <translation>Choisissez un autre fichier, ou autorisez la lecture de celui-ci.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
</context>
<context>
    <name>passerelle::recovery::VersionsModel</name>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>passerelle::rules::FindingsModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#x202f;: %2 %3</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation>
            <numerusform>%1, %n anomalie</numerusform>
            <numerusform>%1, %n anomalies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3) [%4]
    Why it matters: %5
    What to do: %6
    %7</source>
        <translation>%1 : %2 (%3) [%4]
    Conséquence : %5
    À faire : %6
    %7</translation>
    </message>
</context>
<context>
    <name>passerelle::rules::RulesModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
</context>
<context>
    <name>passerelle::sandbox::Scenario</name>
    <message>
        <source>The scenario says “%1”, which the sandbox does not know.</source>
        <translation>Le scénario contient «&#x202f;%1&#x202f;», que le bac à sable ne connaît pas.</translation>
    </message>
    <message>
        <source>Write one of these: %1.</source>
        <translation>Écrivez l’un de ceux-ci&#x202f;: %1.</translation>
    </message>
    <message>
        <source>“%1” was probably meant.</source>
        <translation>Il s’agit probablement de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The pass %1 stands twice in the scenario.</source>
        <translation>Le pass %1 figure deux fois dans le scénario.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>The file is larger than a scenario can be (4 MiB).</source>
        <translation>Le fichier dépasse la taille possible d’un scénario (4 Mio).</translation>
    </message>
    <message>
        <source>Choose a scenario.</source>
        <translation>Choisissez un scénario.</translation>
    </message>
    <message>
        <source>The scenario was made for a newer version of this program.</source>
        <translation>Le scénario est destiné à une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Install the newer version, or choose another scenario.</source>
        <translation>Installez la version plus récente, ou choisissez un autre scénario.</translation>
    </message>
    <message>
        <source>The scenario cannot be read: %1.</source>
        <translation>Le scénario ne peut pas être lu&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Choose one of these, or a file: %1.</source>
        <translation>Choisissez l’un de ceux-ci, ou un fichier&#x202f;: %1.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n’existe pas</translation>
    </message>
</context>
<context>
    <name>passerelle::sandbox::Server</name>
    <message>
        <source>Another program already listens on port %1, so the sandbox was not started.</source>
        <translation>Un autre programme écoute déjà sur le port %1&#x202f;: le bac à sable n’a pas démarré.</translation>
    </message>
    <message>
        <source>End the other program, or let the sandbox take a free port.</source>
        <translation>Fermez l’autre programme, ou laissez le bac à sable prendre un port libre.</translation>
    </message>
    <message>
        <source>This user may not listen on port %1, so the sandbox was not started.</source>
        <translation>Cet utilisateur ne peut pas écouter sur le port %1&#x202f;: le bac à sable n’a pas démarré.</translation>
    </message>
    <message>
        <source>Choose a port above 1023, or let the sandbox take a free one.</source>
        <translation>Choisissez un port supérieur à 1023, ou laissez le bac à sable prendre un port libre.</translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1.</source>
        <translation>Le bac à sable n’a pas pu démarrer&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Let it take a free port, or ask whether a firewall forbids programs to listen.</source>
        <translation>Laissez-le prendre un port libre, ou demandez si un pare-feu interdit aux programmes d’écouter.</translation>
    </message>
</context>
<context>
    <name>passerelle::scan::Chain</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The scan was cancelled before it was decided. Scan the card again.</source>
        <translation>La lecture a été annulée avant d’avoir un résultat. Relisez la carte.</translation>
    </message>
    <message>
        <source>Let in on detection alone, but the control could not be kept for the synchronisation: %1</source>
        <translation>Accès autorisé sur la seule détection, mais le contrôle n’a pas pu être conservé pour la synchronisation&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>passerelle::scan::StepsModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>passerelle::schema::SchemaCheck</name>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Ce JSON n’est pas valide&#x202f;: %1.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Correct the text there, or take the file from where it came once more.</source>
        <translation>Corrigez le texte à cet endroit, ou reprenez le fichier à sa source.</translation>
    </message>
    <message>
        <source>The description of this file&apos;s format cannot be used: %1.</source>
        <translation>La description du format de ce fichier est inutilisable&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Install the program again, or tell its makers.</source>
        <translation>Réinstallez le programme, ou signalez-le à ses auteurs.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#x202f;%1&#x202f;» manque.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas connu ici.</translation>
    </message>
    <message>
        <source>The value is of the wrong kind (text, number, yes or no, list, group).</source>
        <translation>La valeur n’est pas du bon type (texte, nombre, oui ou non, liste, groupe).</translation>
    </message>
    <message>
        <source>The value is none of those that are allowed here.</source>
        <translation>La valeur n’est pas de celles qui sont permises ici.</translation>
    </message>
    <message>
        <source>The value is not the one that must stand here.</source>
        <translation>La valeur n’est pas celle qui doit figurer ici.</translation>
    </message>
    <message>
        <source>The number is too small or too large.</source>
        <translation>Le nombre est trop petit ou trop grand.</translation>
    </message>
    <message>
        <source>The text is empty or too short.</source>
        <translation>Le texte est vide ou trop court.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Le texte est trop long.</translation>
    </message>
    <message>
        <source>The list is too short or too long.</source>
        <translation>La liste est trop courte ou trop longue.</translation>
    </message>
    <message>
        <source>The value does not fit the file&apos;s format (%1).</source>
        <translation>La valeur ne correspond pas au format du fichier (%1).</translation>
    </message>
    <message>
        <source>The text does not fit the file&apos;s format.</source>
        <translation>Le texte ne correspond pas au format du fichier.</translation>
    </message>
    <message>
        <source>Correct the value there.</source>
        <translation>Corrigez la valeur à cet endroit.</translation>
    </message>
</context>
<context>
    <name>passerelle::search::HitsModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>passerelle::secutix::ControlBarcode</name>
    <message>
        <source>A control&apos;s barcode needs the card&apos;s number, and there is none.</source>
        <translation>Le code-barres d’un contrôle exige le numéro de la carte, et il n’y en a pas.</translation>
    </message>
    <message>
        <source>Scan the card again.</source>
        <translation>Relisez la carte.</translation>
    </message>
    <message>
        <source>The time stamp “%1” of the API profile does not make letters and digits out of a time.</source>
        <translation>L’horodatage «&#x202f;%1&#x202f;» du profil d’API ne convertit pas une heure en lettres et chiffres.</translation>
    </message>
    <message>
        <source>Correct it in the API profile, for example to %1.</source>
        <translation>Corrigez-le dans le profil d’API, par exemple en %1.</translation>
    </message>
    <message>
        <source>The control&apos;s barcode would have %1 characters; SecuTix takes at most %2.</source>
        <translation>Le code-barres du contrôle aurait %1 caractères&#x202f;; SecuTix en accepte au plus %2.</translation>
    </message>
    <message>
        <source>Choose a shorter time stamp in the API profile.</source>
        <translation>Choisissez un horodatage plus court dans le profil d’API.</translation>
    </message>
</context>
<context>
    <name>passerelle::secutix::FileProfile</name>
    <message>
        <source>The file is larger than a file profile can be (1 MiB).</source>
        <translation>Le fichier dépasse la taille possible d’un profil de fichier (1 Mio).</translation>
    </message>
    <message>
        <source>Choose a file profile.</source>
        <translation>Choisissez un profil de fichier.</translation>
    </message>
    <message>
        <source>The file profile was made for a newer version of this program.</source>
        <translation>Le profil de fichier est destiné à une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Install the newer version, or choose another profile.</source>
        <translation>Installez la version plus récente, ou choisissez un autre profil.</translation>
    </message>
</context>
<context>
    <name>passerelle::secutix::FileWriter</name>
    <message>
        <source>%1, row %2, column %3, control %4</source>
        <translation>%1, ligne %2, colonne %3, contrôle %4</translation>
    </message>
    <message>
        <source>A value that the file must have is missing. No file was written.</source>
        <translation>Une valeur obligatoire du fichier manque. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Fill it in the set-up or in the file profile, then export again.</source>
        <translation>Renseignez-la dans la configuration ou dans le profil de fichier, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>The value “%1” has %2 characters; the file takes at most %3. No file was written.</source>
        <translation>La valeur «&#x202f;%1&#x202f;» compte %2 caractères&#x202f;; le fichier en accepte au plus %3. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Shorten it where it comes from, then export again.</source>
        <translation>Raccourcissez-la à son origine, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>The value “%1” is not a number. No file was written.</source>
        <translation>La valeur «&#x202f;%1&#x202f;» n’est pas un nombre. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Correct it where it comes from, then export again.</source>
        <translation>Corrigez-la à son origine, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>The value “%1” holds a separator, a quote or a line break, and the file must have no quotes. No file was written.</source>
        <translation>La valeur «&#x202f;%1&#x202f;» contient un séparateur, un guillemet ou un saut de ligne, et le fichier ne doit pas avoir de guillemets. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Correct the value, or allow quotes in the file profile.</source>
        <translation>Corrigez la valeur, ou autorisez les guillemets dans le profil de fichier.</translation>
    </message>
    <message>
        <source>A value has letters that the file&apos;s encoding does not know. No file was written.</source>
        <translation>Une valeur contient des lettres que l’encodage du fichier ne connaît pas. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Choose UTF-8 in the file profile, or correct the value.</source>
        <translation>Choisissez UTF-8 dans le profil de fichier, ou corrigez la valeur.</translation>
    </message>
    <message>
        <source>The folder for the files cannot be written to.</source>
        <translation>Il est impossible d’écrire dans le dossier des fichiers.</translation>
    </message>
    <message>
        <source>The folder for the files does not exist.</source>
        <translation>Le dossier des fichiers n’existe pas.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file profile names “%1”, which is not known.</source>
        <translation>Le profil de fichier indique «&#x202f;%1&#x202f;», qui n’est pas connu.</translation>
    </message>
    <message>
        <source>Correct it in the file profile.</source>
        <translation>Corrigez-le dans le profil de fichier.</translation>
    </message>
    <message>
        <source>Write “%1” there.</source>
        <translation>Écrivez «&#x202f;%1&#x202f;» à cet endroit.</translation>
    </message>
    <message>
        <source>The file could not be written (%1). No half file was left.</source>
        <translation>Le fichier n’a pas pu être écrit (%1). Aucun fichier incomplet n’est resté.</translation>
    </message>
    <message>
        <source>Make room or choose another folder, then export again.</source>
        <translation>Libérez de la place ou choisissez un autre dossier, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>The file profile would make more than %1 files.</source>
        <translation>Le profil de fichier produirait plus de %1 fichiers.</translation>
    </message>
    <message>
        <source>Choose another value to split by.</source>
        <translation>Choisissez une autre valeur de répartition.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>L’export a été arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>passerelle::session::DiffWords</name>
    <message>
        <source>CR LF</source>
        <translation>CR LF</translation>
    </message>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>no line end</source>
        <translation>pas de fin de ligne</translation>
    </message>
    <message>
        <source>both CR LF and LF</source>
        <translation>CR LF et LF mêlés</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Changed. Here: %1. There: %2</source>
        <translation>Modifié. Ici : %1. Là-bas : %2</translation>
    </message>
    <message>
        <source>Only here. %1</source>
        <translation>Seulement ici. %1</translation>
    </message>
    <message>
        <source>Only there. %1</source>
        <translation>Seulement là-bas. %1</translation>
    </message>
    <message>
        <source>No line differs.</source>
        <translation>Aucune ligne ne diffère.</translation>
    </message>
    <message>
        <source>Lines end with %1 here and with %2 there.</source>
        <translation>Les lignes se terminent ici par %1 et là-bas par %2.</translation>
    </message>
    <message>
        <source>Only there does the last line have an end.</source>
        <translation>La dernière ligne n’a une fin de ligne que là-bas.</translation>
    </message>
    <message>
        <source>Only here does the last line have an end.</source>
        <translation>La dernière ligne n’a une fin de ligne qu’ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) that are the same</source>
        <translation>
            <numerusform>%Ln ligne identique</numerusform>
            <numerusform>%Ln lignes identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts differ in %Ln place(s).</source>
        <translation>
            <numerusform>Les textes diffèrent à %Ln endroit.</numerusform>
            <numerusform>Les textes diffèrent à %Ln endroits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too much differs in %Ln place(s) to tell line by line: told as replaced as a whole there.</source>
        <translation>
            <numerusform>À %Ln endroit, trop de choses diffèrent pour les montrer ligne par ligne : le passage y est montré comme remplacé en entier.</numerusform>
            <numerusform>À %Ln endroits, trop de choses diffèrent pour les montrer ligne par ligne : les passages y sont montrés comme remplacés en entier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place %L1 of %L2 where the texts differ.</source>
        <translation>Endroit %L1 sur %L2 où les textes diffèrent.</translation>
    </message>
</context>
<context>
    <name>passerelle::session::EditRunner</name>
    <message>
        <source>The text is still being read.</source>
        <translation>Le texte est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Repeat the change in a moment.</source>
        <translation>Refaites la modification dans un instant.</translation>
    </message>
    <message>
        <source>The text has changed since, so nothing was done.</source>
        <translation>Le texte a changé entre-temps : rien n&apos;a été fait.</translation>
    </message>
    <message>
        <source>Repeat the change.</source>
        <translation>Refaites la modification.</translation>
    </message>
</context>
<context>
    <name>passerelle::session::FileGuard</name>
    <message>
        <source>No lock can be put beside this file: others will not see that it is open here.</source>
        <translation>Aucun verrou ne peut être posé à côté de ce fichier : les autres ne verront pas qu’il est ouvert ici.</translation>
    </message>
    <message>
        <source>The folder of this file does not answer (a network share?).</source>
        <translation>Le dossier de ce fichier ne répond pas (un partage réseau ?).</translation>
    </message>
    <message>
        <source>Your work is still open and can go on. What others do to the file is not seen until the folder answers; save in another place if that lasts.</source>
        <translation>Votre travail reste ouvert et peut continuer. Ce que d’autres font du fichier n’est pas vu tant que le dossier ne répond pas ; enregistrez ailleurs si cela dure.</translation>
    </message>
    <message>
        <source>A save that was cut off left a file beside yours.</source>
        <translation>Un enregistrement interrompu a laissé un fichier à côté du vôtre.</translation>
    </message>
    <message>
        <source>Your file is whole. Look at the other one if you miss something; then it can be deleted.</source>
        <translation>Votre fichier est entier. Regardez l’autre s’il vous manque quelque chose ; il peut ensuite être supprimé.</translation>
    </message>
</context>
<context>
    <name>passerelle::session::FileWork</name>
    <message>
        <source>It is not saved yet, and the program goes on waiting. Your work is still open; save it in another place if that lasts.</source>
        <translation>L’enregistrement n’est pas encore fait et le programme continue d’attendre. Votre travail est toujours ouvert ; enregistrez-le ailleurs si cela dure.</translation>
    </message>
    <message>
        <source>The program goes on waiting. Check that you still reach the folder; what was open stays open.</source>
        <translation>Le programme continue d’attendre. Vérifiez que le dossier est encore accessible ; ce qui était ouvert le reste.</translation>
    </message>
    <message>
        <source>A file is still being read or written.</source>
        <translation>Un fichier est encore en cours de lecture ou d’écriture.</translation>
    </message>
    <message>
        <source>Wait until that is done, then try again.</source>
        <translation>Attendez que ce soit terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>It may not be saved. Your work is still open; save it in another place, or here once the folder answers.</source>
        <translation>Il n’est peut-être pas enregistré. Votre travail est toujours ouvert ; enregistrez-le ailleurs, ou ici dès que le dossier répond.</translation>
    </message>
    <message>
        <source>Check that you reach the folder, then open the file again.</source>
        <translation>Vérifiez que le dossier est accessible, puis rouvrez le fichier.</translation>
    </message>
    <message>
        <source>The folder of this file does not answer (a network share?).</source>
        <translation>Le dossier de ce fichier ne répond pas (un partage réseau ?).</translation>
    </message>
</context>
<context>
    <name>passerelle::session::FindSession</name>
    <message numerus="yes">
        <source>Replace “%1” with “%2” in %n place(s)</source>
        <translation>
            <numerusform>Remplacer « %1 » par « %2 » à %n endroit</numerusform>
            <numerusform>Remplacer « %1 » par « %2 » à %n endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::session::Formatter</name>
    <message>
        <source>The text changed while it was being laid out.</source>
        <translation>Le texte a changé pendant sa mise en forme.</translation>
    </message>
    <message>
        <source>Do it once more.</source>
        <translation>Recommencez.</translation>
    </message>
    <message>
        <source>Lay the source out</source>
        <translation>Mettre la source en forme</translation>
    </message>
</context>
<context>
    <name>passerelle::session::LedgerKeeper</name>
    <message>
        <source>There is no ledger to write files from.</source>
        <translation>Il n’y a pas de registre à partir duquel écrire des fichiers.</translation>
    </message>
    <message>
        <source>Open a workspace and scan a card first.</source>
        <translation>Ouvrez d’abord un espace de travail et scannez une carte.</translation>
    </message>
</context>
<context>
    <name>passerelle::session::PasswordKeeper</name>
    <message>
        <source>The keychain of this computer is being looked for.</source>
        <translation>Recherche du trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>looking for the keychain</source>
        <translation>recherche du trousseau</translation>
    </message>
    <message>
        <source>Type the password again here once the keychain can be used, to keep it for good.</source>
        <translation>Saisissez à nouveau le mot de passe ici quand le trousseau sera utilisable, pour le garder durablement.</translation>
    </message>
    <message>
        <source>It is in memory alone, until the program ends.</source>
        <translation>Il n’est qu’en mémoire, jusqu’à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>passerelle::session::PasteRescue</name>
    <message>
        <source>Repair the pasted text</source>
        <translation>Réparer le texte collé</translation>
    </message>
</context>
<context>
    <name>passerelle::session::RecoveryKeeper</name>
    <message>
        <source>Restore the work of %1</source>
        <translation>Restaurer le travail du %1</translation>
    </message>
</context>
<context>
    <name>passerelle::session::ScanSession</name>
    <message>
        <source>not in the plan</source>
        <translation>absent du plan</translation>
    </message>
    <message>
        <source>linked to no door</source>
        <translation>lié à aucune porte</translation>
    </message>
    <message>
        <source>door %1, which is not in the plan</source>
        <translation>porte %1, absente du plan</translation>
    </message>
    <message numerus="yes">
        <source>door %1 › %n sector(s)</source>
        <translation>
            <numerusform>porte %1 › %n secteur</numerusform>
            <numerusform>porte %1 › %n secteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>door %1 › sector %2</source>
        <translation>porte %1 › secteur %2</translation>
    </message>
    <message>
        <source>A card needs devices, doors and a connection; a mapping alone has none.</source>
        <translation>Une carte exige des appareils de contrôle, des portes et une connexion&#x202f;; une correspondance seule n’en a pas.</translation>
    </message>
    <message>
        <source>Make a workspace of it first.</source>
        <translation>Faites-en d’abord un espace de travail.</translation>
    </message>
    <message>
        <source>The workspace has no id, so its scans have no ledger to stand in.</source>
        <translation>L’espace de travail n’a pas d’identifiant&#x202f;: ses lectures n’ont pas de registre où figurer.</translation>
    </message>
    <message>
        <source>Save it under another name: it is given an id.</source>
        <translation>Enregistrez-le sous un autre nom&#x202f;: il recevra un identifiant.</translation>
    </message>
</context>
<context>
    <name>passerelle::session::ScenarioChoices</name>
    <message>
        <source>Toulouse: cards of every state</source>
        <translation>Toulouse : des cartes dans chaque état</translation>
    </message>
    <message>
        <source>A card for each state of a pass. Any key is right.</source>
        <translation>Une carte pour chaque état d’un pass. Toute clé convient.</translation>
    </message>
    <message>
        <source>Strict: one key, one visit a museum</source>
        <translation>Strict : une seule clé, une visite par musée</translation>
    </message>
    <message>
        <source>Takes the key “sandbox-key” alone, and a card that was let in is used at that museum.</source>
        <translation>N’accepte que la clé « sandbox-key », et une carte dont l’accès a été autorisé est utilisée dans ce musée.</translation>
    </message>
    <message>
        <source>Faults: answers that go wrong</source>
        <translation>Pannes : des réponses défaillantes</translation>
    </message>
    <message>
        <source>A card for each way in which an answer can go wrong.</source>
        <translation>Une carte pour chaque façon dont une réponse peut être défaillante.</translation>
    </message>
    <message>
        <source>The sandbox goes on with “%1”. Put the file right and choose it again, or choose another one.</source>
        <translation>Le bac à sable continue avec « %1 ». Corrigez le fichier et choisissez-le à nouveau, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>passerelle::session::TakeOverWords</name>
    <message numerus="yes">
        <source>Take %Ln place(s) of the text over</source>
        <translation>
            <numerusform>Reprendre %Ln endroit du texte</numerusform>
            <numerusform>Reprendre %Ln endroits du texte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::session::VersionKeeper</name>
    <message>
        <source>Go back to the version of %1</source>
        <translation>Revenir à la version du %1</translation>
    </message>
</context>
<context>
    <name>passerelle::session::WorkspaceSession</name>
    <message>
        <source>New work</source>
        <translation>Nouveau travail</translation>
    </message>
    <message>
        <source>This work has no file yet.</source>
        <translation>Ce travail n’a pas encore de fichier.</translation>
    </message>
    <message>
        <source>Choose a name for it with “Save as”.</source>
        <translation>Choisissez-lui un nom avec «&#x202f;Enregistrer sous&#x202f;».</translation>
    </message>
    <message>
        <source>This file is open for reading only.</source>
        <translation>Ce fichier est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Save it under another name.</source>
        <translation>Enregistrez-le sous un autre nom.</translation>
    </message>
    <message>
        <source>Reload %1</source>
        <translation>Recharger %1</translation>
    </message>
    <message>
        <source>The text has changed since this was found.</source>
        <translation>Le texte a changé depuis que cela a été trouvé.</translation>
    </message>
    <message>
        <source>Wait until it is checked again, then repair it.</source>
        <translation>Attendez la nouvelle vérification, puis corrigez.</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::ChangesTable</name>
    <message>
        <source>Changes</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::CompareBar</name>
    <message>
        <source>Co&amp;mpare with</source>
        <translation>Co&amp;mparer avec</translation>
    </message>
    <message>
        <source>Compare with something else</source>
        <translation>Comparer avec autre chose</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Terminer la comparaison</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>Show the differences of the texts</source>
        <translation>Montrer les différences des textes</translation>
    </message>
    <message>
        <source>Show the two texts line by line</source>
        <translation>Montrer les deux textes ligne par ligne</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>R&amp;eprendre</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n over</source>
        <translation>
            <numerusform>R&amp;eprendre %n</numerusform>
            <numerusform>R&amp;eprendre les %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Comparé avec %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: show or hide</source>
        <translation>%1 : afficher ou masquer</translation>
    </message>
    <message>
        <source>Take all &amp;over</source>
        <translation>&amp;Tout reprendre</translation>
    </message>
    <message>
        <source>Take all sho&amp;wn over</source>
        <translation>Reprendre &amp;tout l’affiché</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::ComparePage</name>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Both mean the same</source>
        <translation>Les deux signifient la même chose</translation>
    </message>
    <message>
        <source>Workspaces and mappings (*.passerelle *.json *.jsonc *.txt)</source>
        <translation>Espaces de travail et paramètres (*.passerelle *.json *.jsonc *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>the saved file</source>
        <translation>le fichier enregistré</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Copy the mapping parameters from TNAC&apos;s screen, then compare again.</source>
        <translation>Copiez les paramètres depuis l’écran de TNAC, puis comparez de nouveau.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>le presse-papiers</translation>
    </message>
    <message>
        <source>The text is still being compared. Try again in a moment.</source>
        <translation>Le texte est encore en cours de comparaison. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>The two texts are the same, byte for byte.</source>
        <translation>Les deux textes sont identiques, octet par octet.</translation>
    </message>
    <message>
        <source>Without another meaning: %1.</source>
        <translation>Sans autre signification : %1.</translation>
    </message>
    <message>
        <source>See what changed between the open mapping and another one: a file, what was saved last, or what TNAC&apos;s screen shows, copied to the clipboard.</source>
        <translation>Voyez ce qui a changé entre les paramètres ouverts et d’autres : un fichier, le dernier enregistrement, ou ce que montre l’écran de TNAC, copié dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Open a mapping first; then compare it with another one.</source>
        <translation>Ouvrez d’abord des paramètres, puis comparez-les avec d’autres.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::ConnectionPage</name>
    <message>
        <source>A mapping alone has no connection</source>
        <translation>Une correspondance seule n’a pas de connexion</translation>
    </message>
    <message>
        <source>A workspace holds the connection, the devices and the sale beside the mapping, so that a card can be scanned the whole way.</source>
        <translation>Un espace de travail contient la connexion, les appareils de contrôle et la vente en plus de la correspondance, pour qu’une carte puisse être lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>From Otipass</source>
        <translation>Fourni par Otipass</translation>
    </message>
    <message>
        <source>In TNAC</source>
        <translation>Dans TNAC</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Accès réseau</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Ends in /api. What Otipass puts behind it is the project id and belongs into the mapping.</source>
        <translation>Se termine par /api. Ce qu’Otipass met après est l’identifiant du projet, à placer dans la correspondance.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de pa&amp;sse</translation>
    </message>
    <message>
        <source>Kept apart from the file: no save can wipe it and no file holds it. TNAC itself empties its own field at every save, so type it again there.</source>
        <translation>Conservé à part du fichier&#x202f;: aucun enregistrement ne peut l’effacer et aucun fichier ne le contient. TNAC vide son propre champ à chaque enregistrement&#x202f;; saisissez-le de nouveau là-bas.</translation>
    </message>
    <message>
        <source>Interface type</source>
        <translation>Type d’interface</translation>
    </message>
    <message>
        <source>Exactly OTIPASS, in capitals.</source>
        <translation>Exactement OTIPASS, en majuscules.</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Version d’API</translation>
    </message>
    <message>
        <source>Of the organisation&apos;s access control API: 1.4 or higher.</source>
        <translation>Celle de l’API de contrôle d’accès de l’organisme&#x202f;: 1.4 ou supérieure.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>as this computer (not set)</source>
        <translation>comme cet ordinateur (non défini)</translation>
    </message>
    <message>
        <source>as this computer</source>
        <translation>comme cet ordinateur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the one below</source>
        <translation>celui ci-dessous</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>TNAC&apos;s outgoing proxy must let the URL through. A request that it refuses looks like a failure of Otipass.</source>
        <translation>Le proxy sortant de TNAC doit laisser passer l’URL. Une demande qu’il refuse ressemble à une panne d’Otipass.</translation>
    </message>
    <message>
        <source>Proxy&apos;s host</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Délai en secondes</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>Dé&amp;lai</translation>
    </message>
    <message>
        <source>Seconds without an answer after which a question is given up.</source>
        <translation>Secondes sans réponse au bout desquelles une demande est abandonnée.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>API profile</source>
        <translation>Profil d’API</translation>
    </message>
    <message>
        <source>Says how Otipass is asked: what is not public of its API.</source>
        <translation>Dit comment Otipass est interrogé&#x202f;: ce qui n’est pas public de son API.</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>No&amp;m d’utilisateur</translation>
    </message>
    <message>
        <source>Interfa&amp;ce type</source>
        <translation>Type d’int&amp;erface</translation>
    </message>
    <message>
        <source>AP&amp;I version</source>
        <translation>&amp;Version d’API</translation>
    </message>
    <message>
        <source>API pr&amp;ofile</source>
        <translation>Pr&amp;ofil d’API</translation>
    </message>
    <message>
        <source>Proxy&apos;s hos&amp;t</source>
        <translation>Hôte du prox&amp;y</translation>
    </message>
    <message>
        <source>Proxy&apos;s po&amp;rt</source>
        <translation>Por&amp;t du proxy</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::DocumentBinding</name>
    <message>
        <source>Delete in the source</source>
        <translation>Suppression dans la source</translation>
    </message>
    <message>
        <source>Type in the source</source>
        <translation>Saisie dans la source</translation>
    </message>
    <message numerus="yes">
        <source>Delete at %n place(s) of the source</source>
        <translation>
            <numerusform>Supprimer à %n endroit de la source</numerusform>
            <numerusform>Supprimer à %n endroits de la source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type at %n place(s) of the source</source>
        <translation>
            <numerusform>Saisir à %n endroit de la source</numerusform>
            <numerusform>Saisir à %n endroits de la source</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::FileCommands</name>
    <message>
        <source>Workspaces and mapping parameters (*.passerelle *.json *.jsonc *.txt)</source>
        <translation>Espaces de travail et paramètres de correspondance (*.passerelle *.json *.jsonc *.txt)</translation>
    </message>
    <message>
        <source>Workspaces (*.passerelle)</source>
        <translation>Espaces de travail (*.passerelle)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>%1

Passerelle and TNAC read UTF-8. It can be converted now; the file itself changes only when you save.</source>
        <translation>%1

Passerelle et TNAC lisent l’UTF-8. La conversion peut se faire maintenant&#x202f;; le fichier lui-même ne change qu’à l’enregistrement.</translation>
    </message>
    <message>
        <source>Convert and open</source>
        <translation>Convertir et ouvrir</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Mapping parameters (*.json *.jsonc *.txt)</source>
        <translation>Paramètres de correspondance (*.json *.jsonc *.txt)</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::FileFolderField</name>
    <message>
        <source>Write no files</source>
        <translation>N&apos;écrire aucun fichier</translation>
    </message>
    <message>
        <source>none: files are not written</source>
        <translation>aucun : les fichiers ne sont pas écrits</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a folder for the files</source>
        <translation>Choisir un dossier pour les fichiers</translation>
    </message>
    <message>
        <source>After each sale, the white list and checked barcodes for TNAC and the sales file for SecuTix are written there.</source>
        <translation>Après chaque vente, la liste blanche et les codes-barres contrôlés pour TNAC ainsi que le fichier des ventes pour SecuTix y sont écrits.</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier pour les fichiers</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::FillHandle</name>
    <message>
        <source>Fill handle</source>
        <translation>Poignée de recopie</translation>
    </message>
    <message>
        <source>Drag to continue the series, with Ctrl to copy. Double-click to fill down to the last row.</source>
        <translation>Tirez pour continuer la série, avec Ctrl pour copier. Double-cliquez pour remplir jusqu’à la dernière ligne.</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>series, Ctrl copies</source>
        <translation>série, Ctrl pour copier</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace as well (Ctrl+H)</source>
        <translation>Remplacer aussi (Ctrl+H)</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>Distinguer majuscules et minuscules</translation>
    </message>
    <message>
        <source>Whole cells, names and values only</source>
        <translation>Cellules, noms et valeurs entiers seulement</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Où rechercher</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>Dans la source</translation>
    </message>
    <message>
        <source>In the cells of the table</source>
        <translation>Dans les cellules du tableau</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Re&amp;mplacer</translation>
    </message>
    <message>
        <source>Replace the selected place and go to the next (Enter)</source>
        <translation>Remplacer l&apos;occurrence sélectionnée et aller à la suivante (Entrée)</translation>
    </message>
    <message>
        <source>Replace all ticked places as one step (Ctrl+Alt+Enter)</source>
        <translation>Remplacer toutes les occurrences cochées en une étape (Ctrl+Alt+Entrée)</translation>
    </message>
    <message>
        <source>Show each place before and after</source>
        <translation>Montrer chaque occurrence avant et après</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to search (Alt+L: in the selected part alone)</source>
        <translation>Où rechercher (Alt+L : dans la partie sélectionnée seulement)</translation>
    </message>
    <message>
        <source>Prev&amp;iew</source>
        <translation>Aperç&amp;u</translation>
    </message>
    <message>
        <source>In the selected part</source>
        <translation>Dans la partie sélectionnée</translation>
    </message>
    <message>
        <source>In the column %1</source>
        <translation>Dans la colonne %1</translation>
    </message>
    <message>
        <source>Repla&amp;ce all</source>
        <translation>Tout r&amp;emplacer</translation>
    </message>
    <message>
        <source>Replace tic&amp;ked (%1)</source>
        <translation>Remplacer les c&amp;ochées (%1)</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::FindingDetails</name>
    <message>
        <source>Why, and what to do</source>
        <translation>Pourquoi, et que faire</translation>
    </message>
    <message>
        <source>There is no repair to offer here: only you can know what is right.</source>
        <translation>Aucune correction à proposer ici&#x202f;: vous seul pouvez savoir ce qui est juste.</translation>
    </message>
    <message>
        <source>Safe: keeps the meaning, and there is only one way to do it</source>
        <translation>Sûre&#x202f;: conserve le sens, et il n’y a qu’une façon de faire</translation>
    </message>
    <message>
        <source>Your choice: there are several ways to put this right</source>
        <translation>À votre choix&#x202f;: il y a plusieurs façons de corriger</translation>
    </message>
    <message>
        <source>Choose a finding to read what it does at the door or the desk, and how to put it right.</source>
        <translation>Choisissez une anomalie pour lire ses effets à la porte ou au guichet, et comment la corriger.</translation>
    </message>
    <message>
        <source>No finding passes the filter</source>
        <translation>Aucune anomalie ne passe le filtre</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>Clear the filter text or show more weights to see the others.</source>
        <translation>Effacez le texte du filtre ou affichez d’autres gravités pour voir les autres.</translation>
    </message>
    <message>
        <source>Everything is as TNAC and SecuTix need it, as far as the rules can see. Scan a card to try it.</source>
        <translation>Tout est comme TNAC et SecuTix le demandent, autant que les règles le voient. Lisez une carte pour essayer.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>et encore %n emplacement</numerusform>
            <numerusform>et encore %n emplacements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair all like this (%n)</source>
        <translation>
            <numerusform>Tout corriger de même (%n)</numerusform>
            <numerusform>Tout corriger de même (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Do the same for every finding of this rule; shows first what would change</source>
        <translation>Faire de même pour chaque anomalie de cette règle ; montre d’abord ce qui changerait</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Conséquence</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::FindingLine</name>
    <message>
        <source>Repair</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <translation>Corriger&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Show why a finding matters</source>
        <translation>Montrer pourquoi une anomalie compte</translation>
    </message>
    <message>
        <source>Show what the chosen finding does at the door or the desk</source>
        <translation>Montrer les effets de l’anomalie choisie à la porte ou au guichet</translation>
    </message>
    <message>
        <source>The text has changed since this was found.</source>
        <translation>Le texte a changé depuis que cette anomalie a été trouvée.</translation>
    </message>
    <message>
        <source>Wait until it is checked again, then repair it.</source>
        <translation>Attendez la nouvelle vérification, puis corrigez-la.</translation>
    </message>
    <message>
        <source>&amp;Go to its place</source>
        <translation>Aller à son &amp;emplacement</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>All about this &amp;rule…</source>
        <translation>Tout sur cette &amp;règle…</translation>
    </message>
    <message>
        <source>&amp;Accept it with a reason…</source>
        <translation>&amp;Accepter avec un motif…</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>&amp;Pourquoi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::FindingsTable</name>
    <message>
        <source>Findings</source>
        <translation>Anomalies</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::HistoryDock</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Tel qu’il a été ouvert</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::HitsList</name>
    <message>
        <source>Places before and after the replacement</source>
        <translation>Occurrences avant et après le remplacement</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::HomePage</name>
    <message>
        <source>Passerelle</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>From the city pass at the door to the sale at the desk</source>
        <translation>Du city pass à la porte jusqu’à la vente au guichet</translation>
    </message>
    <message>
        <source>Reads the mapping parameters, says what is wrong in them and repairs it.</source>
        <translation>Lit les paramètres de correspondance, signale ce qui ne va pas et le corrige.</translation>
    </message>
    <message>
        <source>Keeps the password in the keychain, where no save can empty it.</source>
        <translation>Conserve le mot de passe dans le trousseau, où aucun enregistrement ne peut le vider.</translation>
    </message>
    <message>
        <source>Scans a card and shows each step of its way through to the order.</source>
        <translation>Lit une carte et montre chaque étape de son parcours jusqu’à la commande.</translation>
    </message>
    <message>
        <source>The sample is a complete workspace with a sandbox that answers for Otipass: scan its cards, break it, repair it. A file can also be dropped on this window.</source>
        <translation>L’exemple est un espace de travail complet avec un bac à sable qui répond à la place d’Otipass&#x202f;: lisez ses cartes, abîmez-le, corrigez-le. Vous pouvez aussi déposer un fichier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Files that you open or save are listed here.</source>
        <translation>Les fichiers que vous ouvrez ou enregistrez figurent ici.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::ImportPreview</name>
    <message>
        <source>Take over sectors</source>
        <translation>Reprendre des secteurs</translation>
    </message>
    <message numerus="yes">
        <source>JSON of a whole mapping with %n sector(s)</source>
        <translation>
            <numerusform>JSON d&apos;un mapping entier avec %n secteur</numerusform>
            <numerusform>JSON d&apos;un mapping entier avec %n secteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>JSON of %n sector(s)</source>
        <translation>
            <numerusform>JSON de %n secteur</numerusform>
            <numerusform>JSON de %n secteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON of one entry, for the chosen sector</source>
        <translation>JSON d&apos;une entrée, pour le secteur choisi</translation>
    </message>
    <message numerus="yes">
        <source>A table with %n row(s)</source>
        <translation>
            <numerusform>Un tableau de %n ligne</numerusform>
            <numerusform>Un tableau de %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row holds the columns&apos; &amp;names</source>
        <translation>La première ligne contient les &amp;noms des colonnes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>Ce que devient %1</translation>
    </message>
    <message>
        <source>&amp;Make a missing space of the service, and the reverse</source>
        <translation>&amp;Déduire l&apos;espace manquant du service, et inversement</translation>
    </message>
    <message>
        <source>New sectors get the &amp;season and product that all others have</source>
        <translation>Les nouveaux secteurs reçoivent la &amp;saison et le produit communs à tous les autres</translation>
    </message>
    <message>
        <source>&amp;Empty cells empty what is there</source>
        <translation>Les cellules &amp;vides effacent ce qui est là</translation>
    </message>
    <message>
        <source>Take &amp;project id and kind of card number as well</source>
        <translation>Reprendre aussi l&apos;identifiant de &amp;projet et le type de numéro de carte</translation>
    </message>
    <message>
        <source>Only what &amp;changes</source>
        <translation>Seulement ce qui &amp;change</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Ce qui se passerait</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n row(s)…</source>
        <translation>
            <numerusform>Examen de %n ligne…</numerusform>
            <numerusform>Examen de %n lignes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as it is</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissé de côté</numerusform>
            <numerusform>%n laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n sector(s)</source>
        <translation>
            <numerusform>&amp;Reprendre %n secteur</numerusform>
            <numerusform>&amp;Reprendre %n secteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Reprendre</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::IntakeCommands</name>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Templates are in %1</source>
        <translation>Les modèles sont dans %1</translation>
    </message>
    <message>
        <source>What you pasted is kept until the program ends: “New from what Otipass sent” shows it again.</source>
        <translation>Ce que vous avez collé est gardé jusqu’à la fermeture du programme&#xa0;: «&#xa0;Nouveau à partir de l’envoi d’Otipass&#xa0;» le montre de nouveau.</translation>
    </message>
    <message>
        <source>Empty everything that was pasted and answered here?</source>
        <translation>Vider tout ce qui a été collé et répondu ici&#x202f;?</translation>
    </message>
    <message>
        <source>It is not kept anywhere else.</source>
        <translation>Rien de cela n’est gardé ailleurs.</translation>
    </message>
    <message>
        <source>Empty everything</source>
        <translation>Tout vider</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::IntakeDialog</name>
    <message>
        <source>&amp;Next question</source>
        <translation>Question &amp;suivante</translation>
    </message>
    <message>
        <source>Only the beginning is shown here.</source>
        <translation>Seul le début est affiché ici.</translation>
    </message>
    <message>
        <source>&amp;Begin with it</source>
        <translation>&amp;Commencer avec cela</translation>
    </message>
    <message>
        <source>New from what Otipass sent</source>
        <translation>Nouveau à partir de l’envoi d’Otipass</translation>
    </message>
    <message>
        <source>Address from Otipass</source>
        <translation>Adresse d’Otipass</translation>
    </message>
    <message>
        <source>&amp;Address from Otipass</source>
        <translation>&amp;Adresse d’Otipass</translation>
    </message>
    <message>
        <source>User name from Otipass</source>
        <translation>Nom d’utilisateur d’Otipass</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Services from &amp;Otipass, one a line</source>
        <translation>Services d’&amp;Otipass, un par ligne</translation>
    </message>
    <message>
        <source>Sectors of &amp;TNAC, one a line</source>
        <translation>Secteurs de &amp;TNAC, un par ligne</translation>
    </message>
    <message>
        <source>&amp;Season of all</source>
        <translation>Sai&amp;son de tous</translation>
    </message>
    <message>
        <source>Season code of the sectors that say nothing else</source>
        <translation>Code de saison des secteurs qui n’en indiquent pas d’autre</translation>
    </message>
    <message>
        <source>P&amp;roduct of all</source>
        <translation>P&amp;roduit de tous</translation>
    </message>
    <message>
        <source>Product code of the sectors that say nothing else</source>
        <translation>Code de produit des secteurs qui n’en indiquent pas d’autre</translation>
    </message>
    <message>
        <source>The pairs that rest on nothing but their place are right</source>
        <translation>Les associations qui ne reposent que sur leur place sont justes</translation>
    </message>
    <message>
        <source>The mapping that comes of it</source>
        <translation>Le mapping qui en résulte</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Ses anomalies</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Opens it as a new workspace that is not saved yet</source>
        <translation>L’ouvre comme nouvel espace de travail, pas encore enregistré</translation>
    </message>
    <message>
        <source>Nothing is left to be answered.</source>
        <translation>Plus rien n’est à compléter.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) still to be answered</source>
        <translation>
            <numerusform>%n cellule encore à compléter</numerusform>
            <numerusform>%n cellules encore à compléter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Confirm %n guessed pair(s)</source>
        <translation>
            <numerusform>Con&amp;firmer %n association supposée</numerusform>
            <numerusform>Con&amp;firmer %n associations supposées</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what was sent…</source>
        <translation>Lecture de l’envoi…</translation>
    </message>
    <message>
        <source>Connection and mapping are right.</source>
        <translation>La connexion et le mapping sont corrects.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Empty everything…</source>
        <translation>Tout &amp;vider…</translation>
    </message>
    <message>
        <source>Begins this window anew, with nothing in it</source>
        <translation>Recommence cette fenêtre, sans rien dedans</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::IntakeTable</name>
    <message>
        <source>Sectors and their services</source>
        <translation>Secteurs et leurs services</translation>
    </message>
    <message>
        <source>Paste the sectors above: each becomes a row here, with the service that goes with it.</source>
        <translation>Collez les secteurs ci-dessus : chacun devient une ligne ici, avec le service qui lui correspond.</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::JudgementPart</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Reason why this is right here</source>
        <translation>Raison pour laquelle c’est juste ici</translation>
    </message>
    <message>
        <source>Reason for accepting this finding</source>
        <translation>Raison d’accepter cette anomalie</translation>
    </message>
    <message>
        <source>Keep this finding as it is, with its reason in the workspace. It counts again when its text changes.</source>
        <translation>Garder cette anomalie telle quelle, avec sa raison dans l’espace de travail. Elle compte de nouveau quand son texte change.</translation>
    </message>
    <message>
        <source>Severity of the rule in this workspace</source>
        <translation>Gravité de la règle dans cet espace de travail</translation>
    </message>
    <message>
        <source>A finding is accepted in a workspace; this is a mapping alone.</source>
        <translation>Une anomalie s’accepte dans un espace de travail ; ceci n’est qu’une correspondance.</translation>
    </message>
    <message>
        <source>Accepted on %1: %2</source>
        <translation>Acceptée le %1 : %2</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2: %3</source>
        <translation>Acceptée par %1 le %2 : %3</translation>
    </message>
    <message>
        <source>All about this rule…</source>
        <translation>Tout sur cette règle…</translation>
    </message>
    <message>
        <source>Its own: %1</source>
        <translation>La sienne : %1</translation>
    </message>
    <message>
        <source>Off in this workspace</source>
        <translation>Désactivée dans cet espace de travail</translation>
    </message>
    <message>
        <source>Count it &amp;again</source>
        <translation>Compter de nouve&amp;au</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::KeepingCommands</name>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Garder le mien</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Prendre le fichier</translation>
    </message>
    <message>
        <source>%1: what differs</source>
        <translation>%1 : ce qui diffère</translation>
    </message>
    <message>
        <source>From the file as it is now (−) to your work (+).</source>
        <translation>Du fichier tel qu’il est (−) à votre travail (+).</translation>
    </message>
    <message>
        <source>Reloaded. Undo brings your work back.</source>
        <translation>Rechargé. Annuler ramène votre travail.</translation>
    </message>
    <message>
        <source>Your work stays; the next save replaces what is in the file.</source>
        <translation>Votre travail reste ; le prochain enregistrement remplace le contenu du fichier.</translation>
    </message>
    <message>
        <source>Taken over: you can change and save the file.</source>
        <translation>Repris : vous pouvez modifier et enregistrer le fichier.</translation>
    </message>
    <message>
        <source>Discard this unsaved work for good?</source>
        <translation>Abandonner définitivement ce travail non enregistré ?</translation>
    </message>
    <message>
        <source>The file itself stays as it was last saved.</source>
        <translation>Le fichier lui-même reste tel que le dernier enregistrement l’a laissé.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Delete the versions that were kept so far?</source>
        <translation>Supprimer les versions conservées jusqu’ici ?</translation>
    </message>
    <message>
        <source>Those of all workspaces and mappings go, for good. Your files stay as they are.</source>
        <translation>Celles de tous les espaces de travail et de toutes les correspondances disparaissent définitivement. Vos fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n more work(s) were not saved when the program ended.</source>
        <translation>
            <numerusform>%n autre travail n’était pas enregistré quand le programme s’est arrêté.</numerusform>
            <numerusform>%n autres travaux n’étaient pas enregistrés quand le programme s’est arrêté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the work that is open before you restore another one.</source>
        <translation>Enregistrez le travail ouvert avant d’en restaurer un autre.</translation>
    </message>
    <message>
        <source>&amp;Show…</source>
        <translation>&amp;Afficher…</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Ne plus atten&amp;dre</translation>
    </message>
    <message>
        <source>There is no unsaved work any more.</source>
        <translation>Il n’y a plus de travail non enregistré.</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::LedgerCommands</name>
    <message>
        <source>A new ledger has begun. The old one is kept as %1.</source>
        <translation>Un nouveau registre est commencé. L&apos;ancien est conservé sous %1.</translation>
    </message>
    <message>
        <source>Set this ledger aside and begin a new one?</source>
        <translation>Mettre ce registre de côté et en commencer un nouveau ?</translation>
    </message>
    <message>
        <source>%1

The file stays in its folder under another name; nothing in it changes. What it holds is not in the new ledger, and numbers of orders begin at 1 again.</source>
        <translation>%1

Le fichier reste dans son dossier sous un autre nom ; rien n&apos;y change. Ce qu&apos;il contient n&apos;est pas dans le nouveau registre, et les numéros de commande recommencent à 1.</translation>
    </message>
    <message>
        <source>Begin a new ledger</source>
        <translation>Commencer un nouveau registre</translation>
    </message>
    <message>
        <source>&amp;Begin a new ledger…</source>
        <translation>&amp;Commencer un nouveau registre…</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::LedgerPage</name>
    <message>
        <source>No ledger without a workspace</source>
        <translation>Pas de registre sans espace de travail</translation>
    </message>
    <message>
        <source>Each workspace keeps the scans, controls and orders that were made in it.</source>
        <translation>Chaque espace de travail conserve ses lectures, ses contrôles et ses commandes.</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Filter the ledger</source>
        <translation>Filtrer le registre</translation>
    </message>
    <message>
        <source>card, barcode, device, door or sector</source>
        <translation>carte, code-barres, appareil de contrôle, porte ou secteur</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>all outcomes</source>
        <translation>tous les résultats</translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>Écrire les fichiers</translation>
    </message>
    <message>
        <source>White list and checked barcodes for TNAC and the sales file for SecuTix, into a folder.</source>
        <translation>Liste blanche et codes-barres contrôlés pour TNAC et fichier des ventes pour SecuTix, dans un dossier.</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier des fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n fichier écrit.</numerusform>
            <numerusform>%n fichiers écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Begin a new ledger…</source>
        <translation>Commencer un nouveau registre…</translation>
    </message>
    <message>
        <source>Begin a new ledger</source>
        <translation>Commencer un nouveau registre</translation>
    </message>
    <message>
        <source>The ledger is being opened.</source>
        <translation>Le registre est en cours d&apos;ouverture.</translation>
    </message>
    <message>
        <source>&amp;Write files…</source>
        <translation>Écrire les fi&amp;chiers…</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::MainWindow</name>
    <message>
        <source>Commands</source>
        <translation>Commandes du programme</translation>
    </message>
    <message>
        <source>%1[*] – %2</source>
        <translation>%1[*] – %2</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Repair all &amp;safe (%1)</source>
        <translation>Tout corriger &amp;sans risque (%1)</translation>
    </message>
    <message>
        <source>Repair all &amp;safe</source>
        <translation>Tout corriger &amp;sans risque</translation>
    </message>
    <message>
        <source>Passerelle %1</source>
        <translation>Passerelle %1</translation>
    </message>
    <message>
        <source>Connects Otipass city passes with SecuTix access control: checks the mapping parameters, keeps the password apart, and shows each step of a scan through to its sale.

Free software under the GNU General Public License, version 3 or later. It stands on Qt, QScintilla, QtKeychain and SQLite.</source>
        <translation>Relie les city pass Otipass au contrôle d’accès de SecuTix&#x202f;: vérifie les paramètres de correspondance, conserve le mot de passe à part et montre chaque étape d’une lecture jusqu’à sa vente.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il s’appuie sur Qt, QScintilla, QtKeychain et SQLite.</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::MappingFind</name>
    <message numerus="yes">
        <source>Replaced in %n place(s).</source>
        <translation>
            <numerusform>Remplacé à %n endroit.</numerusform>
            <numerusform>Remplacé à %n endroits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::MappingPage</name>
    <message>
        <source>No mapping is open</source>
        <translation>Aucune correspondance n’est ouverte</translation>
    </message>
    <message>
        <source>The mapping parameters tell TNAC which Otipass service each sector asks, and on which season and product its sales are made.</source>
        <translation>Les paramètres de correspondance indiquent à TNAC quel service Otipass chaque secteur interroge, et sur quelle saison et quel produit se font ses ventes.</translation>
    </message>
    <message>
        <source>The text is still being read. Repeat the change in a moment.</source>
        <translation>Le texte est encore en cours de lecture. Refaites la modification dans un instant.</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Pasted text repaired</source>
        <translation>Texte collé réparé</translation>
    </message>
    <message>
        <source>Choose a sector of the table first.</source>
        <translation>Choisissez d’abord un secteur du tableau.</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::MappingStrip</name>
    <message>
        <source>serial, start with &amp;letters</source>
        <translation>serial, commence par des &amp;lettres</translation>
    </message>
    <message>
        <source>&amp;digits only</source>
        <translation>&amp;chiffres seulement</translation>
    </message>
    <message>
        <source>last part of the URL from Otipass</source>
        <translation>dernière partie de l’URL d’Otipass</translation>
    </message>
    <message>
        <source>Otipass project id</source>
        <translation>Identifiant du projet Otipass</translation>
    </message>
    <message>
        <source>NumType is “serial”</source>
        <translation>NumType vaut «&#x202f;serial&#x202f;»</translation>
    </message>
    <message>
        <source>NumType is left out: cards carry a numotipass</source>
        <translation>NumType est omis&#x202f;: les cartes portent un numotipass</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>Pro&amp;jet</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Numéros de carte</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::Menus</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Fi&amp;ndings</source>
        <translation>A&amp;nomalies</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>Lectu&amp;re</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Oublier ces fichiers</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparer avec</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::MessageArea</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::NeedsWorkspace</name>
    <message>
        <source>Make it a workspace</source>
        <translation>En faire un espace de travail</translation>
    </message>
    <message>
        <source>Adds a connection, a plan and a sale to the mapping that is open. Its text stays as it is.</source>
        <translation>Ajoute une connexion, un plan et une vente à la correspondance ouverte. Son texte reste tel quel.</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::OutcomePlate</name>
    <message>
        <source>Waiting for a card</source>
        <translation>En attente d’une carte</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Demande en cours …</translation>
    </message>
    <message>
        <source>Choose a device, then scan or type a card.</source>
        <translation>Choisissez un appareil de contrôle, puis lisez ou saisissez une carte.</translation>
    </message>
    <message>
        <source>Order %1 · %2</source>
        <translation>Commande %1 · %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::OverviewStrip</name>
    <message>
        <source>Findings in the whole source</source>
        <translation>Anomalies dans toute la source</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation>Conserver le mot de passe</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Oublier le mot de passe</translation>
    </message>
    <message>
        <source>kept – type a new one to replace it</source>
        <translation>conservé – saisissez-en un nouveau pour le remplacer</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>The password is kept. %1</source>
        <translation>Le mot de passe est conservé. %1</translation>
    </message>
    <message>
        <source>No password is kept for this workspace. %1</source>
        <translation>Aucun mot de passe n’est conservé pour cet espace de travail. %1</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The password is kept.</source>
        <translation>Le mot de passe est conservé.</translation>
    </message>
    <message>
        <source>The password is forgotten.</source>
        <translation>Le mot de passe est oublié.</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>Ou&amp;blier</translation>
    </message>
    <message>
        <source>The password is kept until the program ends.</source>
        <translation>Le mot de passe est gardé jusqu’à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::PasteField</name>
    <message numerus="yes">
        <source>%n line(s) pasted. Press a key to empty this field.</source>
        <translation>
            <numerusform>%n ligne collée. Appuyez sur une touche pour vider ce champ.</numerusform>
            <numerusform>%n lignes collées. Appuyez sur une touche pour vider ce champ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::PasteOffer</name>
    <message>
        <source>Guesses</source>
        <translation>Suppositions</translation>
    </message>
    <message>
        <source>The pasted text can be repaired, if you say how</source>
        <translation>Le texte collé peut être réparé, si vous dites comment</translation>
    </message>
    <message numerus="yes">
        <source>Pasted text repaired: %n thing(s)</source>
        <translation>
            <numerusform>Texte collé réparé&#x202f;: %n chose</numerusform>
            <numerusform>Texte collé réparé&#x202f;: %n choses</numerusform>
        </translation>
    </message>
    <message>
        <source>A guess: only you know what was meant</source>
        <translation>Une supposition&#x202f;: vous seul savez ce qui était voulu</translation>
    </message>
    <message>
        <source>Take the repaired te&amp;xt</source>
        <translation>Prendre le te&amp;xte réparé</translation>
    </message>
    <message>
        <source>Keep &amp;what was pasted</source>
        <translation>&amp;Garder ce qui a été collé</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::PathBar</name>
    <message>
        <source>Place of the caret</source>
        <translation>Place du curseur</translation>
    </message>
    <message>
        <source>Select “%1” in the source</source>
        <translation>Sélectionner « %1 » dans la source</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::PlanDetails</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Rien n’est choisi</translation>
    </message>
    <message>
        <source>Choose a device, a door or a sector above to change it.</source>
        <translation>Choisissez ci-dessus un appareil de contrôle, une porte ou un secteur pour le modifier.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil de contrôle</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Device&apos;s name</source>
        <translation>Nom de l’appareil de contrôle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Capital letters, digits and _ only.</source>
        <translation>Lettres majuscules, chiffres et _ seulement.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Device&apos;s door</source>
        <translation>Porte de l’appareil de contrôle</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>In (not set)</source>
        <translation>Entrée (non défini)</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Helpdesk</translation>
    </message>
    <message>
        <source>Checks a card and does not burn it: no control, no sale.</source>
        <translation>Vérifie une carte sans la consommer&#x202f;: ni contrôle, ni vente.</translation>
    </message>
    <message>
        <source>Force entry</source>
        <translation>Forcer l’entrée</translation>
    </message>
    <message>
        <source>Lets visitors in although the card is refused: nobody is paid.</source>
        <translation>Laisse entrer les visiteurs même si la carte est refusée&#x202f;: personne n’est payé.</translation>
    </message>
    <message>
        <source>Door&apos;s name</source>
        <translation>Nom de la porte</translation>
    </message>
    <message>
        <source>No dash: the device takes a text with a dash for a ticket. Underscores are right.</source>
        <translation>Pas de tiret&#x202f;: l’appareil de contrôle prend un texte avec tiret pour un billet. Les traits de soulignement conviennent.</translation>
    </message>
    <message>
        <source>Leads into</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Exactly one sector.</source>
        <translation>Exactement un secteur.</translation>
    </message>
    <message>
        <source>Leads into %1</source>
        <translation>Mène à %1</translation>
    </message>
    <message>
        <source>Sector&apos;s code</source>
        <translation>Code du secteur</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>As TNAC has it; the mapping&apos;s entry is found by it.</source>
        <translation>Tel qu’il est dans TNAC&#x202f;; il sert à trouver l’entrée de la correspondance.</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::PlanPanel</name>
    <message>
        <source>Devices, doors and sectors</source>
        <translation>Appareils de contrôle, portes et secteurs</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>A device stands at a door, and its door leads into exactly one sector: that is how the mapping&apos;s entry is found.</source>
        <translation>Un appareil de contrôle se trouve à une porte, et sa porte mène à exactement un secteur&#x202f;: c’est ainsi que l’entrée de la correspondance est trouvée.</translation>
    </message>
    <message>
        <source>Add device</source>
        <translation>Ajouter un appareil</translation>
    </message>
    <message>
        <source>Add door</source>
        <translation>Ajouter une porte</translation>
    </message>
    <message>
        <source>Add sector</source>
        <translation>Ajouter un secteur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::QuickOpen</name>
    <message>
        <source>Go to a sector, or to a line behind a colon</source>
        <translation>Aller à un secteur, ou à une ligne après deux-points</translation>
    </message>
    <message>
        <source>Sector, or : and a line</source>
        <translation>Secteur, ou : et une ligne</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Go to line, 1 to %1</source>
        <translation>Aller à la ligne, de 1 à %1</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>No such sector</source>
        <translation>Aucun secteur de ce nom</translation>
    </message>
    <message>
        <source>The first %1; type on</source>
        <translation>Les %1 premiers ; continuez à taper</translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s)</source>
        <translation>
            <numerusform>%n secteur</numerusform>
            <numerusform>%n secteurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::RecentList</name>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::RecentLook</name>
    <message>
        <source>%1  %2  %3</source>
        <extracomment>One line of the recent scans: time, outcome, card</extracomment>
        <translation>%1  %2  %3</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::RecoveryDialog</name>
    <message>
        <source>Unsaved work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>This work was not saved when the program ended</source>
        <translation>Ce travail n’était pas enregistré quand le programme s’est arrêté</translation>
    </message>
    <message>
        <source>Restoring changes no file: the work is open and unsaved again, and undo goes back to the file as it is now.</source>
        <translation>Restaurer ne modifie aucun fichier : le travail est de nouveau ouvert et non enregistré, et Annuler revient au fichier tel qu’il est.</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Abandonner…</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>&amp;Garder pour plus tard</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Never saved to a file.</source>
        <translation>Jamais enregistré dans un fichier.</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::RepairMenu</name>
    <message>
        <source>No repair: only you can know what is right</source>
        <translation>Pas de correction&#x202f;: vous seul pouvez savoir ce qui est juste</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::RulesWindow</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>Rechercher des règles</translation>
    </message>
    <message>
        <source>What follows from it, and an example</source>
        <translation>Ce qui s’ensuit, et un exemple</translation>
    </message>
    <message>
        <source>Severity in this workspace</source>
        <translation>Gravité dans cet espace de travail</translation>
    </message>
    <message>
        <source>Severity in &amp;this workspace:</source>
        <translation>Gravité dans ce&amp;t espace de travail :</translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation>Aucune règle ne contient ces mots.</translation>
    </message>
    <message>
        <source>Severities are kept in a workspace.</source>
        <translation>Les gravités se conservent dans un espace de travail.</translation>
    </message>
    <message>
        <source>Its own: %1</source>
        <translation>La sienne : %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::SaleGroup</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered item of the vendor&apos;s procedure: &quot;2. Sales channel&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::SalePanel</name>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Family Open Pass, a tariff for each, and quota of the contingent. The mapping&apos;s season and product must be among them.</source>
        <translation>Famille Open Pass, un tarif pour chacun et un quota du contingent. La saison et le produit de la correspondance doivent en faire partie.</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Ajouter un produit</translation>
    </message>
    <message>
        <source>Remove product</source>
        <translation>Supprimer le produit</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>Canal de vente</translation>
    </message>
    <message>
        <source>External, of type STX_File; its code is exactly OTIPASS.</source>
        <translation>Externe, de type STX_File&#x202f;; son code est exactement OTIPASS.</translation>
    </message>
    <message>
        <source>Channel&apos;s code</source>
        <translation>Code du canal</translation>
    </message>
    <message>
        <source>Channel&apos;s type</source>
        <translation>Type du canal</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Contingent</source>
        <translation>Contingent</translation>
    </message>
    <message>
        <source>External, tied to that channel. Its own name and code do not matter.</source>
        <translation>Externe, rattaché à ce canal. Son nom et son code n’importent pas.</translation>
    </message>
    <message>
        <source>Contingent&apos;s code</source>
        <translation>Code du contingent</translation>
    </message>
    <message>
        <source>Contingent&apos;s channel</source>
        <translation>Canal du contingent</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Otipass contact</source>
        <translation>Contact Otipass</translation>
    </message>
    <message>
        <source>Orders are put on this contact, to be paid later.</source>
        <translation>Les commandes sont mises au compte de ce contact, pour un paiement ultérieur.</translation>
    </message>
    <message>
        <source>Contact&apos;s number</source>
        <translation>Numéro du contact</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Pending account is an allowed payment mode</source>
        <translation>Pending account est un mode de paiement autorisé</translation>
    </message>
    <message>
        <source>External interface</source>
        <translation>Interface externe</translation>
    </message>
    <message>
        <source>Tied to the channel: it makes the orders of the controls.</source>
        <translation>Rattachée au canal&#x202f;: elle crée les commandes des contrôles.</translation>
    </message>
    <message>
        <source>Interface&apos;s code</source>
        <translation>Code de l’interface</translation>
    </message>
    <message>
        <source>Interface&apos;s channel</source>
        <translation>Canal de l’interface</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>How the files for TNAC and SecuTix look.</source>
        <translation>Comment se présentent les fichiers pour TNAC et SecuTix.</translation>
    </message>
    <message>
        <source>File profile</source>
        <translation>Profil de fichiers</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::ScanPage</name>
    <message>
        <source>A card needs a device</source>
        <translation>Une carte exige un appareil de contrôle</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>A workspace says which device stands at which door. Open one, or make one of a mapping that is open, to scan a card the whole way. The sample is a place to begin.</source>
        <translation>Un espace de travail dit quel appareil se trouve à quelle porte. Ouvrez-en un, ou créez-en un à partir d’une correspondance ouverte, pour suivre une carte de bout en bout. L’exemple permet de commencer.</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::ScenarioField</name>
    <message>
        <source>Read the scenario again and begin anew: used cards are forgotten</source>
        <translation>Relire le scénario et recommencer : les cartes utilisées sont oubliées</translation>
    </message>
    <message>
        <source>Take this file off the list</source>
        <translation>Retirer ce fichier de la liste</translation>
    </message>
    <message>
        <source>Scenario of the sandbox</source>
        <translation>Scénario du bac à sable</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add a scenario from a file</source>
        <translation>Ajouter un scénario depuis un fichier</translation>
    </message>
    <message>
        <source>A scenario of your own, from a file: which cards there are, and how the answers go.</source>
        <translation>Un scénario à vous, dans un fichier : quelles cartes existent et comment se passent les réponses.</translation>
    </message>
    <message>
        <source>Scenario for the sandbox</source>
        <translation>Scénario pour le bac à sable</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Scénarios (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::SectorDelegate</name>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::SectorHeader</name>
    <message>
        <source>A click chooses the column (Ctrl+Space), the arrow sorts what is shown</source>
        <translation>Un clic choisit la colonne (Ctrl+Espace), la flèche trie ce qui est affiché</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::SectorTable</name>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>No sector holds “%1”.</source>
        <translation>Aucun secteur ne contient «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No sectors yet. Add the first one, or paste the codes as they came.</source>
        <translation>Pas encore de secteur. Ajoutez le premier, ou collez les codes tels que reçus.</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::SetupPage</name>
    <message>
        <source>A mapping alone has no set-up</source>
        <translation>Une correspondance seule n’a pas de configuration</translation>
    </message>
    <message>
        <source>A workspace holds the devices, doors and sectors and SecuTix&apos;s side of the sale, so that what does not fit the mapping is found here and not at the door.</source>
        <translation>Un espace de travail contient les appareils de contrôle, les portes, les secteurs et le côté SecuTix de la vente, pour que tout écart avec la correspondance se voie ici et non à la porte.</translation>
    </message>
    <message>
        <source>Sale, in SecuTix</source>
        <translation>Vente, dans SecuTix</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuration</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::SeverityFilter</name>
    <message>
        <source>Filter findings</source>
        <translation>Filtrer les anomalies</translation>
    </message>
    <message>
        <source>Filter findings by text</source>
        <translation>Filtrer les anomalies par texte</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show or hide</source>
        <translation>%1&#x202f;: afficher ou masquer</translation>
    </message>
    <message>
        <source>How findings are grouped, and of which page</source>
        <translation>Comment les anomalies sont groupées, et de quelle page</translation>
    </message>
    <message>
        <source>Group findings, or show those of one page alone</source>
        <translation>Grouper les anomalies, ou ne montrer que celles d’une page</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>By weight alone</source>
        <translation>Par gravité seulement</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Par règle</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Par emplacement</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuration</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n acceptée</numerusform>
            <numerusform>%n acceptées</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n error(s)</source>
        <translation>
            <numerusform>%1, %n erreur</numerusform>
            <numerusform>%1, %n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n warning(s)</source>
        <translation>
            <numerusform>%1, %n avertissement</numerusform>
            <numerusform>%1, %n avertissements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::SourceCommands</name>
    <message>
        <source>The text is still being read. Repeat it in a moment.</source>
        <translation>Le texte est encore en cours de lecture. Recommencez dans un instant.</translation>
    </message>
    <message>
        <source>Laid out.</source>
        <translation>Mise en forme faite.</translation>
    </message>
    <message>
        <source>The source is laid out already.</source>
        <translation>La source est déjà mise en forme.</translation>
    </message>
    <message>
        <source>&amp;Indentation</source>
        <translation>&amp;Indentation</translation>
    </message>
    <message>
        <source>As the text has it</source>
        <translation>Comme dans le texte</translation>
    </message>
    <message>
        <source>Two spaces</source>
        <translation>Deux espaces</translation>
    </message>
    <message>
        <source>Four spaces</source>
        <translation>Quatre espaces</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulations</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::SourceCompletion</name>
    <message>
        <source>What can stand here</source>
        <translation>Ce qui peut se trouver ici</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::SourceEditor</name>
    <message>
        <source>Source of the mapping parameters</source>
        <translation>Source des paramètres de correspondance</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cou&amp;per</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::SourceSide</name>
    <message>
        <source>What &amp;TNAC gets</source>
        <translation>Ce que reçoit &amp;TNAC</translation>
    </message>
    <message>
        <source>Show exactly the text that “Copy for TNAC” gives</source>
        <translation>Montrer exactement le texte que donne « Copier pour TNAC »</translation>
    </message>
    <message>
        <source>What TNAC gets</source>
        <translation>Ce que reçoit TNAC</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::StationPanel</name>
    <message>
        <source>Sandbox on this computer</source>
        <translation>Bac à sable sur cet ordinateur</translation>
    </message>
    <message>
        <source>Otipass, for real</source>
        <translation>Otipass, en réel</translation>
    </message>
    <message>
        <source>&amp;Online</source>
        <translation>En &amp;ligne</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline, only the detection decides: what is detected is let in, and its control and sale follow when you synchronise.</source>
        <translation>Hors ligne, seule la détection décide&#x202f;: ce qui est détecté donne un accès autorisé&#x202f;; le contrôle et la vente suivent à la synchronisation.</translation>
    </message>
    <message>
        <source>&amp;Who answers</source>
        <translation>&amp;Qui répond</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>Appareil de con&amp;trôle</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>scan or type a card, then Enter</source>
        <translation>lisez ou saisissez une carte, puis Entrée</translation>
    </message>
    <message>
        <source>Cards of the sandbox</source>
        <translation>Cartes du bac à sable</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrêt&amp;er</translation>
    </message>
    <message>
        <source>Stop the scan</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>Recent scans</source>
        <translation>Lectures récentes</translation>
    </message>
    <message>
        <source>no device in the set-up</source>
        <translation>aucun appareil de contrôle dans la configuration</translation>
    </message>
    <message>
        <source>choose a device</source>
        <translation>choisissez un appareil de contrôle</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A card of the sandbox and what it is good for: &quot;TLS00012345678 – active&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Fi&amp;les</source>
        <translation>Fichier&amp;s</translation>
    </message>
    <message>
        <source>Scan %1</source>
        <extracomment>On a button; %1 is the code of a card</extracomment>
        <translation>Lire %1</translation>
    </message>
    <message>
        <source>Scenar&amp;io</source>
        <translation>Scénari&amp;o</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>No caret</source>
        <translation>Pas de curseur</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Aucune erreur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation>Aller aux anomalies</translation>
    </message>
    <message>
        <source>Reading or writing…</source>
        <translation>Lecture ou écriture…</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>Mot de passe&#x202f;: %1</translation>
    </message>
    <message>
        <source>No password yet</source>
        <translation>Pas encore de mot de passe</translation>
    </message>
    <message>
        <source>Keychain not available</source>
        <translation>Trousseau indisponible</translation>
    </message>
    <message>
        <source>Waiting for the folder…</source>
        <translation>En attente du dossier…</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::StepsLook</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::SynchroniseBar</name>
    <message>
        <source>Progress of the synchronisation</source>
        <translation>Avancement de la synchronisation</translation>
    </message>
    <message>
        <source>Stop synchronising</source>
        <translation>Arrêter la synchronisation</translation>
    </message>
    <message>
        <source>What is stored stays stored, the rest stays queued.</source>
        <translation>Ce qui est enregistré le reste, la suite reste en attente.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Stop synch&amp;ronising</source>
        <translation>Arrêter la s&amp;ynchronisation</translation>
    </message>
    <message numerus="yes">
        <source>Synch&amp;ronise %n offline control(s)</source>
        <translation>
            <numerusform>S&amp;ynchroniser %n contrôle hors ligne</numerusform>
            <numerusform>S&amp;ynchroniser %n contrôles hors ligne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ui::TableCommands</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Empty the cells</source>
        <translation>&amp;Vider les cellules</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>&amp;Recopier vers le bas</translation>
    </message>
    <message>
        <source>Insert &amp;above</source>
        <translation>Insérer au-&amp;dessus</translation>
    </message>
    <message>
        <source>Insert &amp;below</source>
        <translation>Insérer au-de&amp;ssous</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Dup&amp;liquer</translation>
    </message>
    <message>
        <source>&amp;Remove the sectors</source>
        <translation>Supp&amp;rimer les secteurs</translation>
    </message>
    <message>
        <source>Move &amp;up in the file</source>
        <translation>&amp;Monter dans le fichier</translation>
    </message>
    <message>
        <source>Move do&amp;wn in the file</source>
        <translation>Desce&amp;ndre dans le fichier</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sector is without its code. Choose whole rows to remove sectors (Shift+Space).</source>
        <translation>Un secteur a toujours un code. Choisissez des lignes entières pour supprimer des secteurs (Maj+Espace).</translation>
    </message>
    <message numerus="yes">
        <source>Fill down %n cell(s)</source>
        <translation>
            <numerusform>Recopier %n cellule vers le bas</numerusform>
            <numerusform>Recopier %n cellules vers le bas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type into %n cell(s)</source>
        <translation>
            <numerusform>Saisir dans %n cellule</numerusform>
            <numerusform>Saisir dans %n cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide %1</source>
        <translation>&amp;Masquer %1</translation>
    </message>
    <message>
        <source>&amp;Sort the file by</source>
        <translation>&amp;Trier le fichier par</translation>
    </message>
    <message>
        <source>%1, A to Z</source>
        <translation>%1, de A à Z</translation>
    </message>
    <message>
        <source>%1, Z to A</source>
        <translation>%1, de Z à A</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lonnes</translation>
    </message>
    <message numerus="yes">
        <source>Continue the series in %n cell(s)</source>
        <translation>
            <numerusform>Continuer la série dans %n cellule</numerusform>
            <numerusform>Continuer la série dans %n cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue the ser&amp;ies</source>
        <translation>Continuer la sér&amp;ie</translation>
    </message>
    <message>
        <source>Choose the w&amp;hole row</source>
        <translation>Choisir la li&amp;gne entière</translation>
    </message>
    <message>
        <source>Choose the whole colu&amp;mn</source>
        <translation>Choisir la colonn&amp;e entière</translation>
    </message>
    <message>
        <source>Sectors move in the order of the file, and the table is sorted otherwise. Take the sorting away first.</source>
        <translation>Les secteurs se déplacent dans l&apos;ordre du fichier, et le tableau est trié autrement. Retirez d&apos;abord le tri.</translation>
    </message>
    <message>
        <source>S&amp;ort the table by</source>
        <translation>Trier le ta&amp;bleau par</translation>
    </message>
    <message>
        <source>As in the &amp;file</source>
        <translation>Comme dans le &amp;fichier</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cell(s)</source>
        <translation>
            <numerusform>Remplir %n cellule</numerusform>
            <numerusform>Remplir %n cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>The duplicate was taken back, since its code was not typed. Redo brings it again.</source>
        <translation>La copie a été retirée, car son code n’a pas été saisi. «&#xa0;Rétablir&#xa0;» la ramène.</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::TableExchange</name>
    <message>
        <source>There is no mapping to take sectors over into.</source>
        <translation>Il n&apos;y a pas de mapping dans lequel reprendre des secteurs.</translation>
    </message>
    <message>
        <source>Open one or begin a new one first.</source>
        <translation>Ouvrez-en un ou commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>This file is open for reading only.</source>
        <translation>Ce fichier est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Save it under another name to change it.</source>
        <translation>Enregistrez-le sous un autre nom pour le modifier.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Coller %n cellule</numerusform>
            <numerusform>Coller %n cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Collé</translation>
    </message>
    <message>
        <source>No sectors were found in it.</source>
        <translation>Aucun secteur n&apos;y a été trouvé.</translation>
    </message>
    <message>
        <source>Copy the rows with their codes, or save the sheet as CSV.</source>
        <translation>Copiez les lignes avec leurs codes, ou enregistrez la feuille en CSV.</translation>
    </message>
    <message numerus="yes">
        <source>Took over %n sector(s).</source>
        <translation>
            <numerusform>%n secteur repris.</numerusform>
            <numerusform>%n secteurs repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import sectors</source>
        <translation>Importer des secteurs</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>JSON for TNAC (*.json)</source>
        <translation>JSON pour TNAC (*.json)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Tableau Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>Tables and JSON; a workbook saved as CSV (*.csv *.tsv *.tab *.txt *.html *.htm *.json *.jsonc)</source>
        <translation>Tableaux et JSON ; un classeur enregistré en CSV (*.csv *.tsv *.tab *.txt *.html *.htm *.json *.jsonc)</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::TableSide</name>
    <message>
        <source>Add a sector</source>
        <translation>Ajouter un secteur</translation>
    </message>
    <message>
        <source>Duplicate the sector</source>
        <translation>Dupliquer le secteur</translation>
    </message>
    <message>
        <source>Remove the chosen sectors (Del)</source>
        <translation>Supprimer les secteurs choisis (Suppr)</translation>
    </message>
    <message>
        <source>Filter sectors</source>
        <translation>Filtrer les secteurs</translation>
    </message>
    <message>
        <source>Show only sectors that hold this (Ctrl+Shift+L)</source>
        <translation>N&apos;afficher que les secteurs qui contiennent ceci (Ctrl+Maj+L)</translation>
    </message>
    <message>
        <source>Sect&amp;or</source>
        <translation>&amp;Secteur</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::TargetChooser</name>
    <message>
        <source>&amp;Sandbox: answers from a scenario, for trying</source>
        <translation>&amp;Bac à sable&#x202f;: répond d’après un scénario, pour essayer</translation>
    </message>
    <message>
        <source>&amp;Otipass: the real service, with real cards</source>
        <translation>&amp;Otipass&#x202f;: le vrai service, avec de vraies cartes</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Scans ask the real Otipass</source>
        <translation>Les lectures interrogent le vrai Otipass</translation>
    </message>
    <message>
        <source>Scans ask the sandbox</source>
        <translation>Les lectures interrogent le bac à sable</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::TemplateMenu</name>
    <message>
        <source>Add from a &amp;template</source>
        <translation>Ajouter à partir d’un &amp;modèle</translation>
    </message>
    <message>
        <source>Ne&amp;w from a template</source>
        <translation>Nou&amp;veau à partir d’un modèle</translation>
    </message>
    <message>
        <source>&amp;Remove a template</source>
        <translation>&amp;Supprimer un modèle</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::TemplateSaver</name>
    <message>
        <source>Save as a template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Templates (*.json *.jsonc)</source>
        <translation>Modèles (*.json *.jsonc)</translation>
    </message>
    <message>
        <source>%1 is a template now.</source>
        <translation>%1 est maintenant un modèle.</translation>
    </message>
    <message>
        <source>Remove the template “%1”?</source>
        <translation>Supprimer le modèle «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its file goes, for good. What was made with it stays as it is.</source>
        <translation>Son fichier est supprimé définitivement. Ce qui a été fait avec lui reste tel quel.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The template %1 is gone.</source>
        <translation>Le modèle %1 est supprimé.</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::TextDiffPanel</name>
    <message>
        <source>&amp;Ignore white space</source>
        <translation>I&amp;gnorer les espaces</translation>
    </message>
    <message>
        <source>Indentation, spaces at the end of a line and line ends are no differences then</source>
        <translation>L’indentation, les espaces en fin de ligne et les fins de ligne ne comptent alors pas comme différences</translation>
    </message>
    <message>
        <source>Show lines that are the same as well, instead of folding them</source>
        <translation>Montrer aussi les lignes identiques, au lieu de les replier</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Avancement de la comparaison</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compare the texts</source>
        <translation>Comparer les textes</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Ici : %1</translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation>Là-bas : %1</translation>
    </message>
    <message>
        <source>The comparison of the texts was cancelled.</source>
        <translation>La comparaison des textes a été annulée.</translation>
    </message>
    <message>
        <source>Comparing the texts…</source>
        <translation>Comparaison des textes…</translation>
    </message>
    <message>
        <source>All &amp;lines</source>
        <translation>Toutes les &amp;lignes</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::TextDiffStrip</name>
    <message>
        <source>Differences in the whole text</source>
        <translation>Différences dans tout le texte</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::TextDiffView</name>
    <message>
        <source>Differences of the two texts</source>
        <translation>Différences des deux textes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all of this side</source>
        <translation>&amp;Tout sélectionner de ce côté</translation>
    </message>
    <message>
        <source>&amp;Show in the source</source>
        <translation>&amp;Montrer dans la source</translation>
    </message>
    <message>
        <source>&amp;Unfold these lines</source>
        <translation>&amp;Déplier ces lignes</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::TnacCopy</name>
    <message numerus="yes">
        <source>The mapping parameters still have %n error(s).</source>
        <translation>
            <numerusform>Les paramètres de correspondance ont encore %n erreur.</numerusform>
            <numerusform>Les paramètres de correspondance ont encore %n erreurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1

TNAC does not check what is pasted: scans will fail at the door. Repair the errors first, then copy.</source>
        <translation>%1

TNAC ne vérifie pas ce qui est collé&#x202f;: les lectures échoueront à la porte. Corrigez d’abord les erreurs, puis copiez.</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>Copier malgré tout</translation>
    </message>
    <message numerus="yes">
        <source>Copied with %n error(s). Type the password again in TNAC: its screen empties it.</source>
        <translation>
            <numerusform>Copié avec %n erreur. Saisissez de nouveau le mot de passe dans TNAC&#x202f;: son écran le vide.</numerusform>
            <numerusform>Copié avec %n erreurs. Saisissez de nouveau le mot de passe dans TNAC&#x202f;: son écran le vide.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. Paste it into TNAC and type the password again there: its screen empties it.</source>
        <translation>Copié. Collez dans TNAC et saisissez-y de nouveau le mot de passe&#x202f;: son écran le vide.</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::TnacView</name>
    <message>
        <source>The text that TNAC gets</source>
        <translation>Le texte que reçoit TNAC</translation>
    </message>
    <message>
        <source>How the text is laid out</source>
        <translation>Mise en forme du texte</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Two spaces</source>
        <translation>Deux espaces</translation>
    </message>
    <message>
        <source>Four spaces</source>
        <translation>Quatre espaces</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulations</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Show it all the same</source>
        <translation>Le montrer quand même</translation>
    </message>
    <message>
        <source>TNAC does not check what is pasted: scans will fail at the door. Repair the errors first.</source>
        <translation>TNAC ne vérifie pas ce qui est collé : les scans échoueront à la porte. Corrigez d&apos;abord les erreurs.</translation>
    </message>
    <message numerus="yes">
        <source>The mapping parameters still have %n error(s).</source>
        <translation>
            <numerusform>Les paramètres contiennent encore %n erreur.</numerusform>
            <numerusform>Les paramètres contiennent encore %n erreurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Strict JSON, %1</source>
        <translation>JSON strict, %1</translation>
    </message>
    <message>
        <source>Not JSON, %1</source>
        <translation>Pas du JSON, %1</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::TotalsBand</name>
    <message>
        <source>let in</source>
        <translation>accès autorisés</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>contrôles</translation>
    </message>
    <message>
        <source>tickets sold</source>
        <translation>billets vendus</translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>accès non autorisés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A total of the ledger for a screen reader: &quot;let in: 124&quot;</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n let in without a sale: nobody is paid for them.</source>
        <translation>
            <numerusform>%n accès autorisé sans vente&#x202f;: personne n’en est payé.</numerusform>
            <numerusform>%n accès autorisés sans vente&#x202f;: personne n’en est payé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n let in offline: control and sale follow when you synchronise.</source>
        <translation>
            <numerusform>%n accès autorisé hors ligne&#x202f;: le contrôle et la vente suivent à la synchronisation.</numerusform>
            <numerusform>%n accès autorisés hors ligne&#x202f;: les contrôles et les ventes suivent à la synchronisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each visitor let in has a control and a sale.</source>
        <translation>Chaque visiteur entré a un contrôle et une vente.</translation>
    </message>
    <message>
        <source>Nobody was let in yet.</source>
        <translation>Aucun accès autorisé pour l’instant.</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::VersionsDialog</name>
    <message>
        <source>Earlier versions of %1</source>
        <translation>Versions antérieures de %1</translation>
    </message>
    <message>
        <source>Saved versions</source>
        <translation>Versions enregistrées</translation>
    </message>
    <message>
        <source>The last ten saved versions are kept in your user folder. At the right: from the chosen version to the work as it is now.</source>
        <translation>Les dix dernières versions enregistrées sont conservées dans votre dossier utilisateur. À droite : de la version choisie au travail actuel.</translation>
    </message>
    <message>
        <source>&amp;Keep saved versions</source>
        <translation>&amp;Conserver les versions enregistrées</translation>
    </message>
    <message>
        <source>&amp;Go back to this version</source>
        <translation>&amp;Revenir à cette version</translation>
    </message>
    <message>
        <source>Puts it in the place of the work; one undo brings the work back</source>
        <translation>La met à la place du travail ; une seule annulation ramène le travail</translation>
    </message>
    <message>
        <source>Compare by &amp;meaning</source>
        <translation>Comparer par le &amp;sens</translation>
    </message>
    <message>
        <source>Shows which sectors and values differ; each can be taken over</source>
        <translation>Montre les secteurs et valeurs qui diffèrent ; chacun peut être repris</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>the version of %1</source>
        <translation>la version du %1</translation>
    </message>
    <message>
        <source>Nothing was saved yet since versions are kept.</source>
        <translation>Rien n’a été enregistré depuis que les versions sont conservées.</translation>
    </message>
</context>
<context>
    <name>passerelle::ui::WayPanel</name>
    <message>
        <source>Steps of the scan</source>
        <translation>Étapes de la lecture</translation>
    </message>
    <message>
        <source>The way of the card</source>
        <translation>Parcours de la carte</translation>
    </message>
    <message>
        <source>Each step with what it read and where that came from. Enter on a line with a pin goes to its place.</source>
        <translation>Chaque étape avec ce qu’elle a lu et d’où cela vient. Entrée sur une ligne marquée d’une épingle mène à son emplacement.</translation>
    </message>
</context>
</TS>
