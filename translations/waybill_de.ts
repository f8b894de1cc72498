<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>waybill::CheckedLine</name>
    <message>
        <source>Nothing was inserted: the text would have more than %1 characters.</source>
        <translation>Nichts wurde eingefügt: Der Text hätte mehr als %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>waybill::TemplateBanner</name>
    <message>
        <source>Move the answers over</source>
        <translation>Antworten übernehmen</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>%1 has its own version of this template (%2).</source>
        <translation>%1 hat eine eigene Version dieser Vorlage (%2).</translation>
    </message>
    <message>
        <source>What is another in the template</source>
        <translation>Was in der Vorlage anders ist</translation>
    </message>
    <message>
        <source>Stay with the old template</source>
        <translation>Bei der alten Vorlage bleiben</translation>
    </message>
    <message>
        <source>See the difference</source>
        <translation>Unterschied ansehen</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>Sieht richtig aus</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the guide before</source>
        <translation>Zurück zum vorigen Leitfaden</translation>
    </message>
</context>
<context>
    <name>waybill::OwnTemplate</name>
    <message>
        <source>This folder cannot be made.</source>
        <translation>Dieser Ordner lässt sich nicht anlegen.</translation>
    </message>
</context>
<context>
    <name>waybill::AddedLineBox</name>
    <message>
        <source>bridge line</source>
        <translation>Brückenzeile</translation>
    </message>
    <message>
        <source>Added for the workflow in force (%1).</source>
        <translation>Ergänzt für den Workflow in Kraft (%1).</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <translation>Warum steht das hier?</translation>
    </message>
    <message>
        <source>The template has no such line.</source>
        <translation>Die Vorlage hat keine solche Zeile.</translation>
    </message>
    <message>
        <source>Move to the repository&apos;s own template</source>
        <translation>Zur eigenen Vorlage des Repositorys wechseln</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Aus&amp;schneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>waybill::AccountButton</name>
    <message>
        <source>Token of an environment variable for %1</source>
        <translation>Token einer Umgebungsvariablen für %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to GitHub</source>
        <translation>Bei GitHub anmelden</translation>
    </message>
    <message>
        <source>%1, signed out by the server</source>
        <translation>%1, vom Server abgemeldet</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>Öffnet ein Menü</translation>
    </message>
    <message>
        <source>Signed out by the server. Sign in again to file requests.</source>
        <translation>Vom Server abgemeldet. Zum Einreichen neu anmelden.</translation>
    </message>
    <message>
        <source>The sign-in lasts until Waybill closes: %1</source>
        <translation>Die Anmeldung gilt, bis Waybill beendet wird: %1</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>Mit einem anderen Konto anmelden…</translation>
    </message>
    <message>
        <source>Sign in to %1…</source>
        <translation>Bei %1 anmelden…</translation>
    </message>
    <message>
        <source>Sign in to another server…</source>
        <translation>Bei einem anderen Server anmelden…</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>Settings for %1…</source>
        <translation>Einstellungen für %1…</translation>
    </message>
    <message>
        <source>Sign out %1…</source>
        <translation>%1 abmelden…</translation>
    </message>
    <message>
        <source>The token is in an environment variable.</source>
        <translation>Das Token steht in einer Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>The token is in the system keyring.</source>
        <translation>Das Token liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Open on GitHub</source>
        <translation>Auf GitHub öffnen</translation>
    </message>
    <message>
        <source>Drafts stay on this computer.</source>
        <translation>Entwürfe bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Can do in %1</source>
        <translation>Darf in %1</translation>
    </message>
    <message>
        <source>Not file requests</source>
        <translation>Keine Anfragen einreichen</translation>
    </message>
    <message>
        <source>The repository is archived: nothing can be added to it.</source>
        <translation>Das Repository ist archiviert: Es lässt sich nichts hinzufügen.</translation>
    </message>
    <message>
        <source>Issues are switched off in this repository.</source>
        <translation>Issues sind in diesem Repository abgeschaltet.</translation>
    </message>
    <message>
        <source>Create and edit issues</source>
        <translation>Issues anlegen und bearbeiten</translation>
    </message>
    <message>
        <source>Set labels, milestones and assignees</source>
        <translation>Labels, Milestones und Zugewiesene setzen</translation>
    </message>
    <message>
        <source>Not set labels, milestones and assignees</source>
        <translation>Keine Labels, Milestones und Zugewiesenen setzen</translation>
    </message>
    <message>
        <source>GitHub drops them without the triage role. A workflow that looks for them then passes the request by.</source>
        <translation>Ohne die Rolle „Triage“ verwirft GitHub sie. Ein Workflow, der nach ihnen sucht, übergeht die Anfrage dann.</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Zu %1 wechseln</translation>
    </message>
</context>
<context>
    <name>waybill::AccountTokens</name>
    <message>
        <source>The sign-in on %1 cannot be renewed just now. Try again in a while.</source>
        <translation>Die Anmeldung bei %1 lässt sich gerade nicht erneuern. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 is no longer signed in on %2. Sign in again.</source>
        <translation>%1 ist bei %2 nicht mehr angemeldet. Neu anmelden.</translation>
    </message>
</context>
<context>
    <name>waybill::Accounts</name>
    <message>
        <source>Nobody is signed in on %1.</source>
        <translation>Bei %1 ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>%1 does not accept the token of the environment variable. It may have expired or been revoked.</source>
        <translation>%1 nimmt das Token der Umgebungsvariablen nicht an. Vielleicht ist es abgelaufen oder widerrufen.</translation>
    </message>
    <message>
        <source>This token comes from an environment variable. Take it out there to sign out.</source>
        <translation>Dieses Token kommt aus einer Umgebungsvariablen. Zum Abmelden dort entfernen.</translation>
    </message>
</context>
<context>
    <name>waybill::Arguments</name>
    <message>
        <source>See waybill --help.</source>
        <translation>Siehe waybill --help.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Die Option %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>One file or template can be opened at a time; “%1” is one too many.</source>
        <translation>Es lässt sich nur eine Datei oder Vorlage auf einmal öffnen; „%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>%1 needs a name after it.</source>
        <translation>Nach %1 fehlt ein Name.</translation>
    </message>
    <message>
        <source>Answers come from --values or from --body, not from both.</source>
        <translation>Antworten kommen aus --values oder aus --body, nicht aus beiden.</translation>
    </message>
    <message>
        <source>--guide needs a template, values or a filled body beside it. For what else is opened it is chosen in the window.</source>
        <translation>--guide braucht eine Vorlage, Werte oder einen ausgefüllten Text dazu. Für anderes, was geöffnet wird, wählt man ihn im Fenster.</translation>
    </message>
</context>
<context>
    <name>waybill::AuthCommand</name>
    <message>
        <source>signed in by code, token in the system keyring</source>
        <translation>mit Code angemeldet, Token im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>token given, kept in the system keyring</source>
        <translation>Token eingegeben, im Schlüsselbund des Systems aufbewahrt</translation>
    </message>
    <message>
        <source>token of the GitHub CLI, kept in the system keyring</source>
        <translation>Token der GitHub CLI, im Schlüsselbund des Systems aufbewahrt</translation>
    </message>
    <message>
        <source>token of an environment variable</source>
        <translation>Token einer Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Use auth login, auth status or auth logout. See waybill --help.</source>
        <translation>Möglich sind auth login, auth status und auth logout. Siehe waybill --help.</translation>
    </message>
    <message>
        <source>Open %1 and enter the code %2. Waiting until you have; press Ctrl+C to stop.</source>
        <translation>%1 öffnen und den Code %2 eingeben. So lange wird gewartet; Strg+C bricht ab.</translation>
    </message>
    <message>
        <source>Other ways: “waybill auth login --gh” uses the sign-in of the GitHub CLI, “waybill auth login --with-token” reads a token from the standard input.</source>
        <translation>Andere Wege: „waybill auth login --gh“ nimmt die Anmeldung der GitHub CLI, „waybill auth login --with-token“ liest ein Token von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Signed in on %1 as %2.</source>
        <translation>Bei %1 angemeldet als %2.</translation>
    </message>
    <message>
        <source>Granted: %1. Asked for: %2; some repositories may refuse the request.</source>
        <translation>Gewährt: %1. Erbeten: %2; manche Repositorys könnten die Anfrage ablehnen.</translation>
    </message>
    <message>
        <source>An environment variable holds a token for this server, and that one goes first.</source>
        <translation>Eine Umgebungsvariable enthält ein Token für diesen Server, und dieses hat Vorrang.</translation>
    </message>
    <message>
        <source>The token cannot be kept: %1. Give it in the environment variable %2 instead.</source>
        <translation>Das Token lässt sich nicht aufbewahren: %1. Stattdessen in der Umgebungsvariablen %2 angeben.</translation>
    </message>
    <message>
        <source>Nobody is signed in on %1.</source>
        <translation>Bei %1 ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>%1 is signed out of %2.</source>
        <translation>%1 ist bei %2 abgemeldet.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>außerdem %1</translation>
    </message>
    <message>
        <source>no scopes</source>
        <translation>keine Berechtigungen</translation>
    </message>
    <message>
        <source>scopes: %1</source>
        <translation>Berechtigungen: %1</translation>
    </message>
    <message>
        <source>--client-id wants the id of an OAuth app.</source>
        <translation>--client-id verlangt die Kennung einer OAuth-App.</translation>
    </message>
    <message>
        <source>The token is forgotten here and still valid there. To revoke it, open %1.</source>
        <translation>Das Token ist hier vergessen und dort weiter gültig. Zum Widerrufen %1 öffnen.</translation>
    </message>
</context>
<context>
    <name>waybill::BodyReader</name>
    <message>
        <source>From here on there is more of this kind.</source>
        <translation>Ab hier gibt es mehr von dieser Art.</translation>
    </message>
    <message>
        <source>The box is ticked with a capital X. Programs that read issues may only know a small one: [x].</source>
        <translation>Das Kästchen ist mit einem großen X angekreuzt. Programme, die Issues lesen, kennen vielleicht nur ein kleines: [x].</translation>
    </message>
    <message>
        <source>The line starts with “%1” where the template has “%2”.</source>
        <translation>Die Zeile beginnt mit „%1“, wo die Vorlage „%2“ hat.</translation>
    </message>
    <message>
        <source>The line has other blanks around its “%1” than the template.</source>
        <translation>Die Zeile hat um „%1“ andere Leerzeichen als die Vorlage.</translation>
    </message>
    <message>
        <source>“%1” stands here for the second time; the last one counts.</source>
        <translation>„%1“ steht hier zum zweiten Mal; das letzte zählt.</translation>
    </message>
    <message>
        <source>The colon of “%1” stands behind the bold text; the template has it inside.</source>
        <translation>Der Doppelpunkt von „%1“ steht hinter dem fetten Text; in der Vorlage steht er darin.</translation>
    </message>
    <message>
        <source>“%1” is none of the options of “%2”.</source>
        <translation>„%1“ ist keine der Optionen von „%2“.</translation>
    </message>
    <message>
        <source>“%1” and what follows up to line %2 stand where the form has no field and are left out.</source>
        <translation>„%1“ und was folgt, bis Zeile %2, steht, wo das Formular kein Feld hat, und entfällt.</translation>
    </message>
    <message>
        <source>“%1” stands where the form has no field and is left out.</source>
        <translation>„%1“ steht, wo das Formular kein Feld hat, und entfällt.</translation>
    </message>
    <message>
        <source>“%1” is none of the template&apos;s options and is left out.</source>
        <translation>„%1“ ist keine der Optionen der Vorlage und entfällt.</translation>
    </message>
    <message>
        <source>More than one option of “%1” is ticked. Tick one.</source>
        <translation>Bei „%1“ ist mehr als eine Option angekreuzt. Nur eine ankreuzen.</translation>
    </message>
    <message>
        <source>“%1” is none of the template&apos;s tasks and is left out.</source>
        <translation>„%1“ ist keine der Aufgaben der Vorlage und entfällt.</translation>
    </message>
    <message>
        <source>The section “%1” is missing.</source>
        <translation>Der Abschnitt „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The line “%1” is missing.</source>
        <translation>Die Zeile „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The line “%1” should not be there for these answers.</source>
        <translation>Die Zeile „%1“ sollte bei diesen Antworten nicht dastehen.</translation>
    </message>
    <message>
        <source>The form does not set these labels and leaves them out: %1.</source>
        <translation>Das Formular setzt diese Labels nicht und lässt sie weg: %1.</translation>
    </message>
    <message>
        <source>The form does not set these assignees and leaves them out: %1.</source>
        <translation>Das Formular setzt diese Zugewiesenen nicht und lässt sie weg: %1.</translation>
    </message>
    <message>
        <source>The heading “%1” has level %2 here and level %3 in the template.</source>
        <translation>Die Überschrift „%1“ hat hier Ebene %2 und in der Vorlage Ebene %3.</translation>
    </message>
</context>
<context>
    <name>waybill::BuiltInFiles</name>
    <message>
        <source>This built-in file is missing.</source>
        <translation>Diese mitgelieferte Datei fehlt.</translation>
    </message>
</context>
<context>
    <name>waybill::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Outline and dot: today. Corner: the clock changes. Struck through: past.</source>
        <translation>Umriss und Punkt: heute. Ecke: Zeitumstellung. Durchgestrichen: vergangen.</translation>
    </message>
    <message>
        <source>Arrow keys change the day, Page Up and Page Down the month, T goes to today.</source>
        <translation>Pfeiltasten wechseln den Tag, Bild auf und Bild ab den Monat, T geht zu heute.</translation>
    </message>
    <message>
        <source>Enter takes it, Esc keeps the box empty, T is today.</source>
        <translation>Enter übernimmt, Esc lässt das Feld leer, T ist heute.</translation>
    </message>
    <message>
        <source>Enter takes it, Esc keeps %1, T is today.</source>
        <translation>Enter übernimmt, Esc behält %1, T ist heute.</translation>
    </message>
</context>
<context>
    <name>waybill::Drivers</name>
    <message>
        <source>A part of Waybill is missing or of another version (%1). Install Waybill again.</source>
        <translation>Ein Teil von Waybill fehlt oder hat eine andere Version (%1). Waybill neu installieren.</translation>
    </message>
</context>
<context>
    <name>waybill::Exchange</name>
    <message>
        <source>The proxy %1 cannot be reached, or does not let this computer through to %2 (%3). Check HTTPS_PROXY or this computer&apos;s proxy settings, ask who runs the proxy, or name %2 in NO_PROXY if it can be reached without.</source>
        <translation>Der Proxy %1 ist nicht erreichbar oder lässt diesen Computer nicht zu %2 durch (%3). HTTPS_PROXY oder die Proxy-Einstellungen dieses Computers prüfen, beim Betreiber des Proxys nachfragen oder %2 in NO_PROXY nennen, falls es auch ohne geht.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and a password, or does not take those that it got. Write them into its address: HTTPS_PROXY=http://NAME:PASSWORD@%1.</source>
        <translation>Der Proxy %1 fragt nach Name und Passwort oder nimmt die erhaltenen nicht an. Beides in seine Adresse schreiben: HTTPS_PROXY=http://NAME:PASSWORD@%1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time by way of the proxy %2.</source>
        <translation>%1 hat über den Proxy %2 nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 could not show that it is who it says (%2), so nothing was sent. Check the address and this computer&apos;s clock; in a company&apos;s network ask who runs it for its authority&apos;s certificate, and name that in SSL_CERT_FILE.</source>
        <translation>%1 konnte sich nicht ausweisen (%2), deshalb wurde nichts gesendet. Adresse und Uhr dieses Computers prüfen; in einem Firmennetz beim Betreiber nach dem Zertifikat seiner Zertifizierungsstelle fragen und es in SSL_CERT_FILE nennen.</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>keine sichere Verbindung</translation>
    </message>
    <message>
        <source>The connection to %1 ended before a whole answer came.</source>
        <translation>Die Verbindung zu %1 endete, bevor eine ganze Antwort da war.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 let nothing through. Check this computer&apos;s proxy settings.</source>
        <translation>Der Proxy auf dem Weg zu %1 hat nichts durchgelassen. Die Proxy-Einstellungen dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Check the connection, then try again.</source>
        <translation>%1 ist nicht erreichbar. Die Verbindung prüfen und dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>%1 answered something that Waybill cannot read. Check the address of the server.</source>
        <translation>%1 hat etwas geantwortet, das Waybill nicht lesen kann. Die Adresse des Servers prüfen.</translation>
    </message>
    <message>
        <source>Waybill talks to GitHub servers over HTTPS only.</source>
        <translation>Waybill spricht mit GitHub-Servern nur über HTTPS.</translation>
    </message>
    <message>
        <source>The answer of %1 is far too long. Is it a GitHub server?</source>
        <translation>Die Antwort von %1 ist viel zu lang. Ist das ein GitHub-Server?</translation>
    </message>
</context>
<context>
    <name>waybill::ReviewCheckList</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>waybill::CheckRow</name>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>warning, ignored</source>
        <translation>Warnung, übergangen</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>stops the request</source>
        <translation>hält die Anfrage auf</translation>
    </message>
    <message>
        <source>not checked, ignored</source>
        <translation>nicht geprüft, übergangen</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Submit anyway</source>
        <translation>Trotzdem einreichen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>You chose to go on.</source>
        <translation>Übergangen: Es geht trotzdem weiter.</translation>
    </message>
    <message>
        <source>Not checked:</source>
        <translation>Nicht geprüft:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
</context>
<context>
    <name>waybill::ChecklistEditor</name>
    <message>
        <source>Link for: %1</source>
        <translation>Link für: %1</translation>
    </message>
    <message>
        <source>Part of: %1</source>
        <translation>Teil von: %1</translation>
    </message>
</context>
<context>
    <name>waybill::ChecksPane</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Enter goes to the field. Alt+Enter mends the problem where a remedy is offered.</source>
        <translation>Enter geht zum Feld. Alt+Enter behebt das Problem, wo Abhilfe angeboten wird.</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nichts zu beheben</translation>
    </message>
    <message>
        <source>Checked: GitHub&apos;s limits for title and length. This template has no rules of its own.</source>
        <translation>Geprüft: GitHubs Grenzen für Titel und Länge. Diese Vorlage hat keine eigenen Regeln.</translation>
    </message>
    <message>
        <source>Checked: the answers against the rules of this form, and GitHub&apos;s limits for title and length.</source>
        <translation>Geprüft: die Antworten nach den Regeln dieses Formulars und GitHubs Grenzen für Titel und Länge.</translation>
    </message>
    <message>
        <source>Not asked: GitHub, and the workflow that reads the issue.</source>
        <translation>Nicht gefragt: GitHub und der Workflow, der das Issue liest.</translation>
    </message>
    <message>
        <source>Form complete: %1</source>
        <translation>Formular vollständig: %1</translation>
    </message>
    <message>
        <source>Of the repository: milestone, labels, versions, parent issue, and open issues with this title, as far as they could be read. Not asked: the workflow that reads the issue.</source>
        <translation>Vom Repository: Milestone, Labels, Versionen, übergeordnetes Issue und offene Issues mit diesem Titel, soweit sie lesbar waren. Nicht gefragt: der Workflow, der das Issue liest.</translation>
    </message>
    <message>
        <source>Choose another contract…</source>
        <translation>Anderen Vertrag wählen…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>waybill::CodeBox</name>
    <message>
        <source>The code is being asked for</source>
        <translation>Der Code wird angefordert</translation>
    </message>
    <message>
        <source>Code: %1. Press to copy it.</source>
        <translation>Code: %1. Drücken, um ihn zu kopieren.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
</context>
<context>
    <name>waybill::Command</name>
    <message>
        <source>Nothing was sent. With --again it is filed all the same.</source>
        <translation>Nichts wurde gesendet. Mit --again wird trotzdem eingereicht.</translation>
    </message>
    <message>
        <source>The repository has its own version of this template (%1). This request is written with another.</source>
        <translation>Das Repository hat eine eigene Version dieser Vorlage (%1). Diese Anfrage ist mit einer anderen geschrieben.</translation>
    </message>
    <message>
        <source>--problems is “text” or “json”.</source>
        <translation>--problems ist „text“ oder „json“.</translation>
    </message>
    <message>
        <source>Says what is missing or wrong in a filled issue.</source>
        <translation>Sagt, was in einem ausgefüllten Issue fehlt oder nicht stimmt.</translation>
    </message>
    <message>
        <source>Shows a template as Waybill reads it: sections, fields, kinds, places.</source>
        <translation>Zeigt eine Vorlage, wie Waybill sie liest: Abschnitte, Felder, Arten, Stellen.</translation>
    </message>
    <message>
        <source>Writes Markdown as the HTML that GitHub shows.</source>
        <translation>Schreibt Markdown als das HTML, das GitHub zeigt.</translation>
    </message>
    <message>
        <source>Lists the built-in templates.</source>
        <translation>Listet die mitgelieferten Vorlagen auf.</translation>
    </message>
    <message>
        <source>Waybill opens a GitHub issue template as a guided form.</source>
        <translation>Waybill öffnet eine GitHub-Issue-Vorlage als geführtes Formular.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Öffnet das Fenster.</translation>
    </message>
    <message>
        <source>See waybill --help.</source>
        <translation>Siehe waybill --help.</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>Die Ausgabe lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Use it like this: waybill %1.</source>
        <translation>So wird es aufgerufen: waybill %1.</translation>
    </message>
    <message>
        <source>Several files are for --stats.</source>
        <translation>Mehrere Dateien gibt es nur mit --stats.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Front matter belongs to Markdown; leave --html or --front-matter away.</source>
        <translation>Front Matter gehört zu Markdown; --html oder --front-matter weglassen.</translation>
    </message>
    <message>
        <source>“%1” is no time like 2025-03-15T18:00:00Z.</source>
        <translation>„%1“ ist keine Zeit wie 2025-03-15T18:00:00Z.</translation>
    </message>
    <message>
        <source>Signs in to GitHub by a code, a token on the standard input, or the GitHub CLI; says who is signed in; signs out.</source>
        <translation>Meldet bei GitHub an, mit einem Code, einem Token von der Standardeingabe oder der GitHub CLI; sagt, wer angemeldet ist; meldet ab.</translation>
    </message>
    <message>
        <source>Checks the request against the repository, asks, files it once, and prints its address.</source>
        <translation>Prüft die Anfrage gegen das Repository, fragt nach, reicht sie einmal ein und gibt ihre Adresse aus.</translation>
    </message>
    <message>
        <source>Lists the requests that are not filed yet; sends one again after looking for it, or drops it.</source>
        <translation>Listet die Anfragen auf, die noch nicht eingereicht sind; sendet eine noch einmal, nachdem nach ihr gesucht wurde, oder verwirft sie.</translation>
    </message>
    <message>
        <source>A file may be - for the standard input or output. Exit codes: 0 fine, 1 problems of severity error, 2 unreadable or wrong use, 3 not signed in or refused by GitHub, 4 GitHub out of reach, 5 outcome unknown and kept in the outbox.</source>
        <translation>Eine Datei kann - für die Standardein- oder -ausgabe sein. Exit-Codes: 0 in Ordnung, 1 Probleme vom Schweregrad Fehler, 2 unlesbar oder falsch aufgerufen, 3 nicht angemeldet oder von GitHub abgelehnt, 4 GitHub nicht erreichbar, 5 Ausgang unbekannt und im Postausgang aufbewahrt.</translation>
    </message>
    <message>
        <source>Name the values and the repository: waybill submit --values V.yml --repo OWNER/NAME.</source>
        <translation>Die Werte und das Repository angeben: waybill submit --values V.yml --repo OWNER/NAME.</translation>
    </message>
    <message>
        <source>File this request? Type yes:</source>
        <translation>Diese Anfrage einreichen? Zum Bestätigen yes eingeben:</translation>
    </message>
    <message>
        <source>File this request in spite of the warnings? Type yes:</source>
        <translation>Diese Anfrage trotz der Warnungen einreichen? Zum Bestätigen yes eingeben:</translation>
    </message>
    <message>
        <source>Nothing was sent. With --yes it is filed without asking, warnings included.</source>
        <translation>Nichts wurde gesendet. Mit --yes wird ohne Rückfrage eingereicht, auch bei Warnungen.</translation>
    </message>
    <message>
        <source>It is kept in the outbox: waybill outbox retry %1</source>
        <translation>Sie liegt im Postausgang: waybill outbox retry %1</translation>
    </message>
    <message>
        <source>Lists the contracts: what workflows accept; with a repository, which of them is in force there.</source>
        <translation>Listet die Verträge auf: was Workflows annehmen; mit einem Repository auch, welcher davon dort in Kraft ist.</translation>
    </message>
    <message>
        <source>in force: its files are the repository's</source>
        <translation>in Kraft: seine Dateien sind die des Repositorys</translation>
    </message>
    <message>
        <source>not in force.</source>
        <translation>nicht in Kraft.</translation>
    </message>
    <message>
        <source>%1  kept by the repository itself</source>
        <translation>%1  vom Repository selbst geführt</translation>
    </message>
    <message>
        <source>Lists what is being written and where each text is; prints one as a body or as values; brings back an earlier state.</source>
        <translation>Listet auf, was gerade geschrieben wird und wo jeder Text ist; gibt einen als Text oder als Werte aus; holt einen früheren Stand zurück.</translation>
    </message>
    <message>
        <source>The answers are kept: waybill drafts show %1</source>
        <translation>Die Antworten sind aufbewahrt: waybill drafts show %1</translation>
    </message>
    <message>
        <source>With any of these: settings, drafts and outbox are in this folder.</source>
        <translation>Mit jedem davon: Einstellungen, Entwürfe und Postausgang liegen in diesem Ordner.</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>Writes what a shell needs to complete these commands and their options.</source>
        <translation>Schreibt, was eine Shell braucht, um diese Befehle und ihre Optionen zu vervollständigen.</translation>
    </message>
    <message>
        <source>The shell is bash, zsh or fish.</source>
        <translation>Die Shell ist bash, zsh oder fish.</translation>
    </message>
    <message>
        <source>Says what is wrong with templates, issue forms, guides and contracts, for those who write them.</source>
        <translation>Sagt, was an Vorlagen, Formularen, Leitfäden und Verträgen falsch ist, für die, die sie schreiben.</translation>
    </message>
    <message>
        <source>--format is “text”, “json” or “sarif”.</source>
        <translation>--format ist „text“, „json“ oder „sarif“.</translation>
    </message>
    <message>
        <source>There is no template, form, guide or contract in these folders.</source>
        <translation>In diesen Ordnern liegt keine Vorlage, kein Formular, kein Leitfaden und kein Vertrag.</translation>
    </message>
    <message>
        <source>Writes the issue that a values file describes, as Markdown or HTML; or the values of an issue that exists.</source>
        <translation>Schreibt das Issue, das eine Wertedatei beschreibt, als Markdown oder HTML; oder die Werte eines Issues, das es gibt.</translation>
    </message>
    <message>
        <source>Name the values, or what to read: waybill export --values V.yml or --from ISSUE.</source>
        <translation>Die Werte angeben, oder was gelesen werden soll: waybill export --values V.yml oder --from ISSUE.</translation>
    </message>
    <message>
        <source>Changes answers of an issue that exists, and nothing else in it; keeps what others changed meanwhile.</source>
        <translation>Ändert Antworten eines Issues, das es gibt, und sonst nichts darin; behält, was andere inzwischen geändert haben.</translation>
    </message>
    <message>
        <source>Name what to check: waybill check ISSUE or waybill check BODY.md.</source>
        <translation>Bitte angeben, was geprüft werden soll: waybill check ISSUE oder waybill check BODY.md.</translation>
    </message>
    <message>
        <source>--take is “mine” or “theirs”, or that for one answer: --take version=mine.</source>
        <translation>--take ist „mine“ oder „theirs“, oder das für eine Antwort: --take version=mine.</translation>
    </message>
    <message>
        <source>#%1 is closed; whoever closed it may not look at it again. With --yes it is changed all the same.</source>
        <translation>#%1 ist geschlossen; vielleicht sieht niemand mehr hin. Mit --yes wird es trotzdem geändert.</translation>
    </message>
    <message>
        <source>The conversation of #%1 is locked. With --yes it is changed all the same.</source>
        <translation>Die Unterhaltung von #%1 ist gesperrt. Mit --yes wird es trotzdem geändert.</translation>
    </message>
    <message>
        <source>#%1 has all of this already; nothing was sent.</source>
        <translation>#%1 hat das alles schon; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Save this to #%1? Type yes:</source>
        <translation>Das in #%1 speichern? yes eingeben:</translation>
    </message>
    <message>
        <source>Nothing was sent. With --yes it is saved without asking.</source>
        <translation>Es wurde nichts gesendet. Mit --yes wird ohne Rückfrage gespeichert.</translation>
    </message>
    <message>
        <source>“%1” (%2) was changed by somebody else to something else:</source>
        <translation>„%1“ (%2) hat jemand anders in etwas anderes geändert:</translation>
    </message>
    <message>
        <source>Nothing was saved: = is what it was, &lt; what is there now, &gt; what you want. Say which counts with --take FIELD=mine or --take FIELD=theirs, or for all with --take mine or --take theirs.</source>
        <translation>Es wurde nichts gespeichert: = ist, was da war, &lt; was jetzt da ist, &gt; was gewünscht ist. Welches gilt, sagt --take FIELD=mine oder --take FIELD=theirs, oder für alle --take mine oder --take theirs.</translation>
    </message>
    <message>
        <source>Name the issue and the values: waybill save ISSUE --values V.yml.</source>
        <translation>Bitte Issue und Werte angeben: waybill save ISSUE --values V.yml.</translation>
    </message>
    <message>
        <source>The standard input is the text or the values, not both.</source>
        <translation>Die Standardeingabe ist der Text oder die Werte, nicht beides.</translation>
    </message>
    <message>
        <source>The issue lacks labels that follow from its answers: %1.</source>
        <translation>Dem Issue fehlen Labels, die aus seinen Antworten folgen: %1.</translation>
    </message>
    <message>
        <source>By its answers the issue belongs to the milestone “%1”.</source>
        <translation>Nach seinen Antworten gehört das Issue zum Meilenstein „%1“.</translation>
    </message>
    <message>
        <source>--dry-run says what --fix would do.</source>
        <translation>--dry-run sagt, was --fix täte.</translation>
    </message>
    <message>
        <source>--fix takes the standard input alone.</source>
        <translation>--fix nimmt die Standardeingabe nur allein.</translation>
    </message>
    <message>
        <source>Writes the address of GitHub&apos;s own form, filled in with the answers of a values file.</source>
        <translation>Schreibt die Adresse des ausgefüllten Formulars von GitHub selbst, mit den Antworten einer Wertedatei.</translation>
    </message>
    <message>
        <source>Name the values and the repository: waybill link --values V.yml --repo OWNER/NAME.</source>
        <translation>Nennen Sie die Werte und das Repository: waybill link --values V.yml --repo OWNER/NAME.</translation>
    </message>
    <message>
        <source>This is no event of an issue: GitHub&apos;s JSON of one has it under “issue”.</source>
        <translation>Das ist kein Ereignis eines Issues: GitHubs JSON dafür hat es unter „issue“.</translation>
    </message>
    <message>
        <source>The event is of a pull request, which has no template&apos;s form.</source>
        <translation>Das Ereignis ist von einem Pull-Request, für den es kein Formular einer Vorlage gibt.</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>The answers are kept nowhere: %1</source>
        <translation>Die Antworten sind nirgends aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Writes a first guide for a template: its fields as they were found, to go on from.</source>
        <translation>Schreibt einen ersten Leitfaden zu einer Vorlage: ihre Felder, wie sie gefunden wurden, zum Weiterschreiben.</translation>
    </message>
</context>
<context>
    <name>waybill::ContractLibrary</name>
    <message>
        <source>No contract is known for this form.</source>
        <translation>Für dieses Formular ist kein Vertrag bekannt.</translation>
    </message>
    <message>
        <source>There is no contract of this name for this form. Known are: %1.</source>
        <translation>Für dieses Formular gibt es keinen Vertrag dieses Namens. Bekannt sind: %1.</translation>
    </message>
</context>
<context>
    <name>waybill::Database</name>
    <message>
        <source>Another program holds Waybill&apos;s database. Try again in a moment.</source>
        <translation>Ein anderes Programm hält die Datenbank von Waybill. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Waybill&apos;s database is damaged: %1. Start Waybill again.</source>
        <translation>Die Datenbank von Waybill ist beschädigt: %1. Waybill neu starten.</translation>
    </message>
    <message>
        <source>The disk with Waybill&apos;s database is full. Make room and try again.</source>
        <translation>Der Datenträger mit der Datenbank von Waybill ist voll. Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Waybill&apos;s database cannot be read or written: %1.</source>
        <translation>Die Datenbank von Waybill lässt sich nicht lesen oder schreiben: %1.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>der Ordner %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>Another Waybill is opening the database. Try again in a moment.</source>
        <translation>Ein anderes Waybill öffnet gerade die Datenbank. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>its folder cannot be written</source>
        <translation>ihr Ordner ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing</source>
        <translation>Qts Treiber für SQLite fehlt</translation>
    </message>
    <message>
        <source>Waybill&apos;s database is damaged and cannot be moved aside. Move it away by hand.</source>
        <translation>Die Datenbank von Waybill ist beschädigt und lässt sich nicht beiseitelegen. Von Hand verschieben.</translation>
    </message>
    <message>
        <source>A newer Waybill wrote this database. Use that one, or move the file away.</source>
        <translation>Ein neueres Waybill hat diese Datenbank geschrieben. Jenes verwenden oder die Datei verschieben.</translation>
    </message>
    <message>
        <source>Waybill&apos;s database was damaged. It was moved to %1, and a new one was made. Requests that were on their way are in the old one: look on GitHub before you file them again.</source>
        <translation>Die Datenbank von Waybill war beschädigt. Sie wurde nach %1 verschoben und eine neue angelegt. Anfragen, die unterwegs waren, stehen in der alten: vor dem erneuten Einreichen auf GitHub nachsehen.</translation>
    </message>
    <message>
        <source>There is no copy of an earlier day.</source>
        <translation>Von einem früheren Tag gibt es keine Kopie.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) could be read out of it.</source>
        <translation>
            <numerusform>%n Entwurf ließ sich daraus lesen.</numerusform>
            <numerusform>%n Entwürfe ließen sich daraus lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more came from the copy %1; what was changed in them since then is missing.</source>
        <translation>
            <numerusform>%n weiterer kam aus der Kopie %1; was seitdem daran geändert wurde, fehlt.</numerusform>
            <numerusform>%n weitere kamen aus der Kopie %1; was seitdem daran geändert wurde, fehlt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::DateTimeEditor</name>
    <message>
        <source>Now + %1 min</source>
        <translation>Jetzt + %1 min</translation>
    </message>
    <message numerus="yes">
        <source>Set to %n minutes from now</source>
        <translation>
            <numerusform>Auf %n Minute ab jetzt setzen</numerusform>
            <numerusform>Auf %n Minuten ab jetzt setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source> · %1 %2 (your time)</source>
        <translation> · %1 %2 (Ortszeit)</translation>
    </message>
    <message>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a button does, and for which field.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waybill::DeviceSignIn</name>
    <message>
        <source>This Waybill has no client id for %1.</source>
        <translation>Dieses Waybill hat keine Client-ID für %1.</translation>
    </message>
    <message>
        <source>%1 has trouble just now (status %2). Try again in a while.</source>
        <translation>%1 hat gerade Schwierigkeiten (Status %2). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 does not know this Waybill&apos;s client id.</source>
        <translation>%1 kennt die Client-ID dieses Waybill nicht.</translation>
    </message>
    <message>
        <source>%1 does not offer signing in by code here. Use another way.</source>
        <translation>%1 bietet hier keine Anmeldung mit Code an. Einen anderen Weg nehmen.</translation>
    </message>
    <message>
        <source>%1 refused to start the sign-in: %2.</source>
        <translation>%1 hat den Beginn der Anmeldung abgelehnt: %2.</translation>
    </message>
    <message>
        <source>%1 answered something that is no sign-in code.</source>
        <translation>%1 hat etwas geantwortet, das kein Anmeldecode ist.</translation>
    </message>
    <message>
        <source>%1 answered something that is no token.</source>
        <translation>%1 hat etwas geantwortet, das kein Token ist.</translation>
    </message>
    <message>
        <source>The sign-in was declined on %1.</source>
        <translation>Die Anmeldung wurde auf %1 abgelehnt.</translation>
    </message>
    <message>
        <source>The code expired before it was entered.</source>
        <translation>Der Code ist abgelaufen, bevor er eingegeben wurde.</translation>
    </message>
    <message>
        <source>Verify your email address on %1 first, then sign in again.</source>
        <translation>Zuerst die E-Mail-Adresse auf %1 bestätigen, dann neu anmelden.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in: %2.</source>
        <translation>%1 hat die Anmeldung abgelehnt: %2.</translation>
    </message>
</context>
<context>
    <name>waybill::DryRun</name>
    <message>
        <source>The workflow would accept this now.</source>
        <translation>Der Workflow würde dies jetzt annehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are worth a second look.</source>
        <translation>
            <numerusform>%n Sache ist einen zweiten Blick wert.</numerusform>
            <numerusform>%n Sachen sind einen zweiten Blick wert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks that do not stop it could not be made: %1.</source>
        <translation>
            <numerusform>%n Prüfung, die nicht aufhält, war nicht möglich: %1.</numerusform>
            <numerusform>%n Prüfungen, die nicht aufhalten, waren nicht möglich: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether the workflow would accept this is not known: %n checks could not be made (%1).</source>
        <translation>
            <numerusform>Ob der Workflow dies annehmen würde, ist nicht bekannt: %n Prüfung war nicht möglich (%1).</numerusform>
            <numerusform>Ob der Workflow dies annehmen würde, ist nicht bekannt: %n Prüfungen waren nicht möglich (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The workflow would refuse this at gate “%1”: %2</source>
        <translation>Der Workflow würde dies an der Prüfstufe „%1“ ablehnen: %2</translation>
    </message>
    <message numerus="yes">
        <source>Not finished: %n answers that the workflow wants are missing.</source>
        <translation>
            <numerusform>Nicht fertig: %n Antwort, die der Workflow verlangt, fehlt.</numerusform>
            <numerusform>Nicht fertig: %n Antworten, die der Workflow verlangt, fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workflow would accept this, but do not file it now: %1</source>
        <translation>Der Workflow würde dies annehmen, aber jetzt nicht einreichen: %1</translation>
    </message>
    <message>
        <source>Not checked: this repository runs another version of its workflow. What %1 %2 would say is advice.</source>
        <translation>Nicht geprüft: Dieses Repository verwendet eine andere Version seines Workflows. Was %1 %2 sagen würde, ist ein Hinweis.</translation>
    </message>
</context>
<context>
    <name>waybill::DryRunHeader</name>
    <message>
        <source>Use another contract</source>
        <translation>Anderen Vertrag verwenden</translation>
    </message>
    <message>
        <source>Choose a repository</source>
        <translation>Repository wählen</translation>
    </message>
    <message>
        <source>Use a contract</source>
        <translation>Vertrag verwenden</translation>
    </message>
    <message>
        <source>%1, commit %2</source>
        <translation>%1, Commit %2</translation>
    </message>
    <message>
        <source>No contract</source>
        <translation>Kein Vertrag</translation>
    </message>
    <message>
        <source>What the repository runs</source>
        <translation>Was das Repository verwendet</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>What is being typed is not judged yet.</source>
        <translation>Was gerade eingegeben wird, ist noch nicht beurteilt.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Shows the files that the contract was read from</source>
        <translation>Zeigt die Dateien, aus denen der Vertrag gelesen wurde</translation>
    </message>
    <message>
        <source>Use the contract that the repository calls for</source>
        <translation>Den Vertrag verwenden, den das Repository verlangt</translation>
    </message>
</context>
<context>
    <name>waybill::Exporter</name>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>• %1: %2</source>
        <translation>• %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Noch nicht vollständig</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) would stop this request.</source>
        <translation>
            <numerusform>%n Problem würde diese Anfrage aufhalten.</numerusform>
            <numerusform>%n Probleme würden diese Anfrage aufhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the First Problem</source>
        <translation>Zum ersten Problem</translation>
    </message>
    <message>
        <source>Copy Anyway</source>
        <translation>Trotzdem kopieren</translation>
    </message>
    <message>
        <source>Export Anyway</source>
        <translation>Trotzdem exportieren</translation>
    </message>
    <message>
        <source>Export HTML</source>
        <translation>HTML exportieren</translation>
    </message>
    <message>
        <source>Export Markdown</source>
        <translation>Markdown exportieren</translation>
    </message>
    <message>
        <source>HTML (*.html *.htm)</source>
        <translation>HTML (*.html *.htm)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>Your answers are still here, and an earlier file of that name is as it was.</source>
        <translation>Die Antworten sind noch hier, und eine frühere Datei dieses Namens ist unverändert.</translation>
    </message>
    <message>
        <source>Choose Another Place…</source>
        <translation>Anderen Ort wählen…</translation>
    </message>
    <message>
        <source>The Markdown is on the clipboard, with guidance and front matter.</source>
        <translation>Das Markdown ist in der Zwischenablage, mit Anleitung und Front Matter.</translation>
    </message>
    <message>
        <source>The Markdown is on the clipboard, with guidance.</source>
        <translation>Das Markdown ist in der Zwischenablage, mit Anleitung.</translation>
    </message>
    <message>
        <source>The Markdown is on the clipboard, with front matter.</source>
        <translation>Das Markdown ist in der Zwischenablage, mit Front Matter.</translation>
    </message>
    <message>
        <source>The Markdown is on the clipboard.</source>
        <translation>Das Markdown ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>Saved to %1, with guidance and front matter.</source>
        <translation>Gespeichert in %1, mit Anleitung und Front Matter.</translation>
    </message>
    <message>
        <source>Saved to %1, with guidance.</source>
        <translation>Gespeichert in %1, mit Anleitung.</translation>
    </message>
    <message>
        <source>Saved to %1, with front matter.</source>
        <translation>Gespeichert in %1, mit Front Matter.</translation>
    </message>
    <message>
        <source>Answers not saved</source>
        <translation>Antworten nicht gespeichert</translation>
    </message>
    <message>
        <source>This draft cannot be saved, and your answers are in no file.</source>
        <translation>Dieser Entwurf lässt sich nicht speichern, und die Antworten stehen in keiner Datei.</translation>
    </message>
    <message>
        <source>Export them to open them again later. What is on the clipboard may be gone with the window.</source>
        <translation>Exportieren, um sie später wieder zu öffnen. Was in der Zwischenablage ist, kann mit dem Fenster verschwinden.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the template still stand for an answer.</source>
        <translation>
            <numerusform>%n Stelle der Vorlage steht noch für eine Antwort.</numerusform>
            <numerusform>%n Stellen der Vorlage stehen noch für eine Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the First Placeholder</source>
        <translation>Zum ersten Platzhalter</translation>
    </message>
    <message>
        <source>Placeholders are left</source>
        <translation>Es sind noch Platzhalter da</translation>
    </message>
    <message>
        <source>• Line %1, %2: %3</source>
        <translation>• Zeile %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>waybill::Facts</name>
    <message>
        <source>approved in #%1</source>
        <translation>angenommen in #%1</translation>
    </message>
    <message>
        <source>no approved request found</source>
        <translation>keine angenommene Anfrage gefunden</translation>
    </message>
    <message>
        <source>too many milestones to look through</source>
        <translation>zu viele Milestones zum Durchsehen</translation>
    </message>
    <message>
        <source>last approved: %1</source>
        <translation>zuletzt angenommen: %1</translation>
    </message>
    <message>
        <source>none above it</source>
        <translation>keine darüber</translation>
    </message>
    <message>
        <source>above it: %1</source>
        <translation>darüber: %1</translation>
    </message>
    <message>
        <source>an answer is missing</source>
        <translation>eine Antwort fehlt</translation>
    </message>
    <message>
        <source>not looked up yet</source>
        <translation>noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>as of %1: %2</source>
        <extracomment>%1 is a time, %2 why it could not be asked again.</extracomment>
        <translation>Stand %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open issues</source>
        <translation>
            <numerusform>%n offenes Issue</numerusform>
            <numerusform>%n offene Issues</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>keiner gesetzt</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>due %1 UTC</source>
        <translation>fällig %1 UTC</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>kein Fälligkeitsdatum</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>ein Entwurf</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>the latest is %1</source>
        <translation>das neueste ist %1</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>keines offen</translation>
    </message>
    <message>
        <source>not there: %1</source>
        <translation>nicht vorhanden: %1</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>angemeldet als %1</translation>
    </message>
    <message>
        <source>the owner is %1</source>
        <translation>Eigentümer ist %1</translation>
    </message>
    <message>
        <source>the newest run: %1</source>
        <translation>der neueste Lauf: %1</translation>
    </message>
    <message>
        <source>it never ran there</source>
        <translation>dort nie gelaufen</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht da</translation>
    </message>
    <message>
        <source>%1 does not say it</source>
        <translation>%1 sagt es nicht</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>milestone %1 is not among those that the workflow looks through</source>
        <translation>der Milestone %1 ist nicht unter denen, die der Workflow durchsieht</translation>
    </message>
    <message>
        <source>#%1 is not in %2</source>
        <translation>#%1 ist nicht in %2</translation>
    </message>
    <message>
        <source>may push</source>
        <translation>darf pushen</translation>
    </message>
    <message>
        <source>may not push</source>
        <translation>darf nicht pushen</translation>
    </message>
    <message>
        <source>has the triage role</source>
        <translation>hat die Rolle Triage</translation>
    </message>
    <message>
        <source>does not have the triage role</source>
        <translation>hat die Rolle Triage nicht</translation>
    </message>
    <message>
        <source>it is archived</source>
        <translation>es ist archiviert</translation>
    </message>
    <message>
        <source>it is not archived</source>
        <translation>es ist nicht archiviert</translation>
    </message>
    <message>
        <source>issues are switched on</source>
        <translation>Issues sind eingeschaltet</translation>
    </message>
    <message>
        <source>issues are switched off</source>
        <translation>Issues sind abgeschaltet</translation>
    </message>
</context>
<context>
    <name>waybill::FieldFrame</name>
    <message>
        <source>Required.</source>
        <translation>Pflichtfeld.</translation>
    </message>
    <message>
        <source>Invalid entry.</source>
        <translation>Ungültige Eingabe.</translation>
    </message>
    <message>
        <source>moved over</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Moved over from another version of the template.</source>
        <translation>Aus einer anderen Version der Vorlage übernommen.</translation>
    </message>
    <message>
        <source>New in this version of the template.</source>
        <translation>Neu in dieser Version der Vorlage.</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>aus früherer Anfrage</translation>
    </message>
    <message>
        <source>Taken over from another request; to be looked at.</source>
        <translation>Aus einer anderen Anfrage übernommen; anzusehen.</translation>
    </message>
    <message>
        <source>Menu of “%1”</source>
        <translation>Menü von „%1“</translation>
    </message>
</context>
<context>
    <name>waybill::Filing</name>
    <message>
        <source>Another request with this title was filed at the same time. Look at both; if they are one and the same, keep #%1 and close %2 as a duplicate.</source>
        <translation>Eine andere Anfrage mit diesem Titel wurde zur selben Zeit eingereicht. Beide ansehen; wenn es ein und dieselbe ist, #%1 behalten und %2 als Duplikat schließen.</translation>
    </message>
    <message>
        <source>Waybill cannot read this request any more and sends nothing for it. Look on GitHub whether it was filed.</source>
        <translation>Waybill kann diese Anfrage nicht mehr lesen und sendet nichts für sie. Auf GitHub nachsehen, ob sie eingereicht wurde.</translation>
    </message>
    <message>
        <source>It was not filed: you confirmed it more than ten minutes ago. Look at the checks again and send it, or drop it.</source>
        <translation>Nicht eingereicht: Die Bestätigung ist mehr als zehn Minuten her. Die Prüfungen noch einmal ansehen und senden oder verwerfen.</translation>
    </message>
    <message>
        <source>You stopped it before it was filed. It does not exist on GitHub.</source>
        <translation>Vor dem Einreichen angehalten. Auf GitHub gibt es die Anfrage nicht.</translation>
    </message>
    <message>
        <source>It was not filed: GitHub could not be reached. %1 Send it when you are online again.</source>
        <translation>Nicht eingereicht: GitHub war nicht erreichbar. %1 Noch einmal senden, wenn wieder eine Verbindung besteht.</translation>
    </message>
    <message>
        <source>GitHub did not take it, so it does not exist there. %1</source>
        <translation>GitHub hat die Anfrage nicht angenommen, sie ist also nicht dort. %1</translation>
    </message>
    <message>
        <source>It was not filed: open issues have the same title: %1. Send it all the same, or drop it.</source>
        <translation>Nicht eingereicht: Offene Issues haben denselben Titel: %1. Trotzdem senden oder verwerfen.</translation>
    </message>
    <message>
        <source>It was not filed: the parent issue %1#%2 is not there or not yours to see. Send it without a parent, or drop it.</source>
        <translation>Nicht eingereicht: Das übergeordnete Issue %1#%2 gibt es nicht oder es ist für dieses Konto nicht sichtbar. Ohne übergeordnetes Issue senden oder verwerfen.</translation>
    </message>
    <message>
        <source>It was sent, and no answer came. Waybill is looking whether it was filed.</source>
        <translation>Gesendet, aber es kam keine Antwort. Waybill sieht nach, ob die Anfrage eingereicht wurde.</translation>
    </message>
    <message>
        <source>It was sent, but GitHub did not file it: it does not exist. Send it again, or drop it.</source>
        <translation>Gesendet, aber GitHub hat sie nicht eingereicht: Es gibt sie nicht. Noch einmal senden oder verwerfen.</translation>
    </message>
    <message>
        <source>You stopped it, and it was not filed: it does not exist on GitHub. Send it again, or drop it.</source>
        <translation>Angehalten und nicht eingereicht: Auf GitHub gibt es sie nicht. Noch einmal senden oder verwerfen.</translation>
    </message>
    <message>
        <source>GitHub said that it was filed, but Waybill cannot find it. Look on GitHub and give its number.</source>
        <translation>GitHub hat das Einreichen gemeldet, aber Waybill findet das Issue nicht. Auf GitHub nachsehen und seine Nummer angeben.</translation>
    </message>
    <message>
        <source>It was sent, and it may have been filed: there are too many new issues to look through. Look on GitHub.</source>
        <translation>Gesendet und vielleicht eingereicht: Es gibt zu viele neue Issues zum Durchsehen. Auf GitHub nachsehen.</translation>
    </message>
    <message>
        <source>It was sent, and it may have been filed: an issue was deleted or moved meanwhile. Look on GitHub.</source>
        <translation>Gesendet und vielleicht eingereicht: Inzwischen wurde ein Issue gelöscht oder verschoben. Auf GitHub nachsehen.</translation>
    </message>
    <message>
        <source>It was sent, and it may have been filed, but GitHub cannot be asked. %1 Try again, or look there yourself.</source>
        <translation>Gesendet und vielleicht eingereicht, aber GitHub lässt sich nicht fragen. %1 Noch einmal versuchen oder dort selbst nachsehen.</translation>
    </message>
    <message>
        <source>Dropped. It was not filed.</source>
        <translation>Verworfen. Nicht eingereicht.</translation>
    </message>
    <message>
        <source>Dropped. Whether it was filed could not be seen; look on GitHub.</source>
        <translation>Verworfen. Ob sie eingereicht wurde, ließ sich nicht feststellen; auf GitHub nachsehen.</translation>
    </message>
    <message>
        <source>GitHub asks to wait before the next request.</source>
        <translation>GitHub bittet, vor der nächsten Anfrage zu warten.</translation>
    </message>
    <message>
        <source>GitHub did not answer as it should. %1 Waybill tries again.</source>
        <translation>GitHub hat nicht geantwortet, wie es sollte. %1 Waybill versucht es noch einmal.</translation>
    </message>
    <message>
        <source>It was filed as #%1, but looking at it again or linking it did not work. %2</source>
        <translation>Eingereicht als #%1, aber das Nachsehen oder Verknüpfen hat nicht geklappt. %2</translation>
    </message>
    <message>
        <source>Filed as #%1.</source>
        <translation>Eingereicht als #%1.</translation>
    </message>
    <message>
        <source>There is no issue #%1 in this repository. Look on GitHub again.</source>
        <translation>In diesem Repository gibt es kein Issue #%1. Noch einmal auf GitHub nachsehen.</translation>
    </message>
    <message>
        <source>It had been filed before it was stopped. Close it on GitHub if you do not want it.</source>
        <translation>Vor dem Anhalten war es schon eingereicht. Auf GitHub schließen, falls nicht gewünscht.</translation>
    </message>
    <message>
        <source>Issue #%1 was taken because you named it; it does not carry this request&apos;s mark.</source>
        <translation>Issue #%1 wurde genommen, weil es so angegeben wurde; es trägt nicht die Markierung dieser Anfrage.</translation>
    </message>
    <message>
        <source>It was filed as #%1, but GitHub does not show it now. It may have been moved or deleted.</source>
        <translation>Eingereicht als #%1, aber GitHub zeigt es jetzt nicht. Vielleicht wurde es verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>This server has no sub-issues. The text names the parent %1 instead.</source>
        <translation>Dieser Server hat keine Sub-Issues. Stattdessen nennt der Text das übergeordnete Issue %1.</translation>
    </message>
    <message>
        <source>It was filed without its parent %1, as you chose.</source>
        <translation>Wie gewünscht ohne das übergeordnete Issue %1 eingereicht.</translation>
    </message>
    <message>
        <source>It could not be made a sub-issue of %1. %2 Add it there by hand.</source>
        <translation>Das Issue ließ sich nicht zum Sub-Issue von %1 machen. %2 Dort von Hand hinzufügen.</translation>
    </message>
    <message>
        <source>It is a sub-issue of %2 already, and not of %1. Move it on GitHub if that was not meant.</source>
        <translation>Das Issue ist schon ein Sub-Issue von %2 und nicht von %1. Auf GitHub umhängen, falls das nicht gemeint war.</translation>
    </message>
    <message>
        <source>It was not filed: the workflow's files could not be read again. %1 Send it all the same, or drop it.</source>
        <translation>Nicht eingereicht: Die Dateien des Workflows ließen sich nicht noch einmal lesen. %1 Trotzdem senden oder verwerfen.</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 ist weg</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <translation>%1 ist neu</translation>
    </message>
    <message>
        <source>%1 is %2, was %3</source>
        <translation>%1 ist %2, war %3</translation>
    </message>
    <message>
        <source>It was not filed: the workflow changed since you looked: %1. Look at the checks again, and send it or drop it.</source>
        <translation>Nicht eingereicht: Der Workflow hat sich seit der Durchsicht geändert: %1. Die Prüfungen noch einmal ansehen und senden oder verwerfen.</translation>
    </message>
</context>
<context>
    <name>waybill::SubmitController</name>
    <message>
        <source>File it all the same</source>
        <translation>Trotzdem einreichen</translation>
    </message>
    <message>
        <source>Do not file it</source>
        <translation>Nicht einreichen</translation>
    </message>
    <message>
        <source>A request of %1 with the same title is in the outbox and not settled yet.</source>
        <translation>Eine Anfrage von %1 mit demselben Titel ist im Postausgang und noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>#%1 of %2 has the same title.</source>
        <translation>#%1 von %2 hat denselben Titel.</translation>
    </message>
    <message>
        <source>Is this request filed already?</source>
        <translation>Ist diese Anfrage schon eingereicht?</translation>
    </message>
    <message>
        <source>Filed as #%1.</source>
        <translation>Eingereicht als #%1.</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Kein Link</translation>
    </message>
    <message>
        <source>Link copied. It opens GitHub&apos;s own form, filled in.</source>
        <translation>Link kopiert. Er öffnet GitHubs eigenes Formular, ausgefüllt.</translation>
    </message>
    <message>
        <source>github.com is used</source>
        <translation>github.com wird verwendet</translation>
    </message>
    <message>
        <source>No repository chosen</source>
        <translation>Kein Repository gewählt</translation>
    </message>
    <message>
        <source>“%1” is no GitHub server.</source>
        <translation>„%1“ ist kein GitHub-Server.</translation>
    </message>
</context>
<context>
    <name>waybill::FilingPage</name>
    <message>
        <source>Number or address of the issue</source>
        <translation>Nummer oder Adresse des Issues</translation>
    </message>
</context>
<context>
    <name>waybill::FilingRecord</name>
    <message>
        <source>Waybill cannot read how far this request was. It may have been filed: look on GitHub.</source>
        <translation>Waybill kann nicht lesen, wie weit diese Anfrage war. Vielleicht wurde sie eingereicht: auf GitHub nachsehen.</translation>
    </message>
</context>
<context>
    <name>waybill::FilingView</name>
    <message>
        <source>There is an open request with this title</source>
        <translation>Es gibt eine offene Anfrage mit diesem Titel</translation>
    </message>
    <message>
        <source>Is it still right to send this?</source>
        <translation>Ist das Senden noch richtig?</translation>
    </message>
    <message>
        <source>The parent issue is not there</source>
        <translation>Das übergeordnete Issue gibt es nicht</translation>
    </message>
    <message>
        <source>Send it once more?</source>
        <translation>Noch einmal senden?</translation>
    </message>
    <message>
        <source>Was it filed?</source>
        <translation>Wurde sie eingereicht?</translation>
    </message>
    <message>
        <source>Filed as #%1, but not finished</source>
        <translation>Als #%1 eingereicht, aber nicht abgeschlossen</translation>
    </message>
    <message>
        <source>This needs your answer</source>
        <translation>Hier ist eine Antwort nötig</translation>
    </message>
    <message>
        <source>Submitting to %1</source>
        <translation>Wird bei %1 eingereicht</translation>
    </message>
    <message>
        <source>Waiting to submit to %1</source>
        <translation>Wartet auf das Einreichen bei %1</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Noch nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Another Waybill has this request in hand</source>
        <translation>Ein anderes Waybill bearbeitet diese Anfrage</translation>
    </message>
    <message>
        <source>Filed as #%1</source>
        <translation>Eingereicht als #%1</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>Nicht eingereicht</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>The issue exists: #%1.</source>
        <translation>Das Issue ist da: #%1.</translation>
    </message>
    <message>
        <source>There is no issue. Your answers are still in the form.</source>
        <translation>Es gibt kein Issue. Die Antworten sind noch im Formular.</translation>
    </message>
    <message>
        <source>It is not known yet whether the issue exists. It is never sent twice by itself.</source>
        <translation>Ob es das Issue gibt, ist noch nicht bekannt. Von selbst wird nie zweimal gesendet.</translation>
    </message>
    <message>
        <source>No issue exists yet.</source>
        <translation>Es gibt noch kein Issue.</translation>
    </message>
    <message>
        <source>Look for an open request with the same title</source>
        <translation>Nach einer offenen Anfrage mit demselben Titel suchen</translation>
    </message>
    <message>
        <source>Create the issue: look whether it is there</source>
        <translation>Issue anlegen: nachsehen, ob es da ist</translation>
    </message>
    <message>
        <source>Create the issue</source>
        <translation>Issue anlegen</translation>
    </message>
    <message>
        <source>Read it back and compare</source>
        <translation>Zurücklesen und vergleichen</translation>
    </message>
    <message>
        <source>Link it to its parent issue</source>
        <translation>Mit dem übergeordneten Issue verknüpfen</translation>
    </message>
    <message>
        <source>Do not file it</source>
        <translation>Nicht einreichen</translation>
    </message>
    <message>
        <source>Leave it: send nothing</source>
        <translation>Dabei belassen: nichts senden</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Es ist da</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Send without a parent</source>
        <translation>Ohne übergeordnetes Issue senden</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So belassen</translation>
    </message>
    <message>
        <source>It is not there: send again</source>
        <translation>Es ist nicht da: noch einmal senden</translation>
    </message>
    <message>
        <source>Nothing is being sent for this request now.</source>
        <translation>Für diese Anfrage wird gerade nichts gesendet.</translation>
    </message>
    <message>
        <source>It goes on there; nothing is sent from here.</source>
        <translation>Dort geht es weiter; von hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The issue is on GitHub, as you confirmed it.</source>
        <translation>Das Issue ist auf GitHub, wie es bestätigt wurde.</translation>
    </message>
    <message>
        <source>The issue is on GitHub, but not everything is as it was sent:</source>
        <translation>Das Issue ist auf GitHub, aber nicht alles ist, wie es gesendet wurde:</translation>
    </message>
    <message>
        <source>Another open issue has the same title. Look at it before you send yours.</source>
        <translation>Ein anderes offenes Issue hat denselben Titel. Vor dem Senden ansehen.</translation>
    </message>
    <message>
        <source>Time has passed since you confirmed it. Send it only if it is still wanted.</source>
        <translation>Seit der Bestätigung ist Zeit vergangen. Nur senden, wenn es noch gewünscht ist.</translation>
    </message>
    <message>
        <source>GitHub did not answer, and the issue was not found. Please look in the repository yourself.</source>
        <translation>GitHub hat nicht geantwortet, und das Issue wurde nicht gefunden. Bitte selbst im Repository nachsehen.</translation>
    </message>
    <message>
        <source>Goes on by itself in %1.</source>
        <translation>Geht in %1 von selbst weiter.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The workflow changed</source>
        <translation>Der Workflow hat sich geändert</translation>
    </message>
    <message>
        <source>Read back: as it was sent</source>
        <translation>Zurückgelesen: wie gesendet</translation>
    </message>
    <message>
        <source>Read back: not as it was sent</source>
        <translation>Zurückgelesen: nicht wie gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s): %1</source>
        <translation>
            <numerusform>%n Label: %1</numerusform>
            <numerusform>%n Labels: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Milestone %1</source>
        <translation>Milestone %1</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Zugewiesen: %1</translation>
    </message>
    <message>
        <source>Part of #%1</source>
        <translation>Teil von #%1</translation>
    </message>
    <message>
        <source>Comment on #%1</source>
        <translation>Kommentar zu #%1</translation>
    </message>
    <message>
        <source>#%1 as a sub-issue of #%2</source>
        <translation>#%1 als Sub-Issue von #%2</translation>
    </message>
    <message>
        <source>Change to #%1</source>
        <translation>Änderung an #%1</translation>
    </message>
    <message>
        <source>Nothing is being sent for it now.</source>
        <translation>Zurzeit wird dafür nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>waybill::FooterBar</name>
    <message>
        <source>Copy and export</source>
        <translation>Kopieren und exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>Öffnet ein Menü</translation>
    </message>
    <message>
        <source>Save or copy the request (%1)</source>
        <translation>Anfrage speichern oder kopieren (%1)</translation>
    </message>
    <message>
        <source>Submit to GitHub</source>
        <translation>Bei GitHub einreichen</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n zu tun</numerusform>
            <numerusform>%n zu tun</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nichts zu beheben</translation>
    </message>
    <message>
        <source>No checks for this form</source>
        <translation>Keine Prüfungen für dieses Formular</translation>
    </message>
    <message>
        <source>This template comes without rules; only GitHub&apos;s own limits were looked at.</source>
        <translation>Diese Vorlage kommt ohne Regeln; nur GitHubs eigene Grenzen wurden geprüft.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Form complete</source>
        <translation>Formular vollständig</translation>
    </message>
    <message>
        <source>The checks found nothing, and nothing that is known of the repository stands in the way.</source>
        <translation>Die Prüfungen haben nichts gefunden, und nichts, was vom Repository bekannt ist, steht im Weg.</translation>
    </message>
    <message>
        <source>%1. A click shows them.</source>
        <translation>%1. Ein Klick zeigt sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept beside</source>
        <translation>
            <numerusform>%n daneben aufbewahrt</numerusform>
            <numerusform>%n daneben aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers that had no place in this version of the template. A click shows them.</source>
        <translation>Antworten, die in dieser Version der Vorlage keinen Platz hatten. Ein Klick zeigt sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n anzusehen</numerusform>
            <numerusform>%n anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers of another request that you have not been to. A click goes to the next one.</source>
        <translation>Antworten einer anderen Anfrage, bei denen Sie noch nicht waren. Ein Klick geht zur nächsten.</translation>
    </message>
</context>
<context>
    <name>waybill::FrontMatter</name>
    <message>
        <source>The front matter is longer than %1 KiB; title and labels are left empty.</source>
        <translation>Das Front Matter ist länger als %1 KiB; Titel und Labels bleiben leer.</translation>
    </message>
    <message>
        <source>The front matter key “%1” means nothing to GitHub and is left alone.</source>
        <translation>Der Front-Matter-Schlüssel „%1“ bedeutet GitHub nichts und bleibt unbeachtet.</translation>
    </message>
    <message>
        <source>The front matter is not closed by a line “---”; all of the file is taken as the body.</source>
        <translation>Das Front Matter ist nicht durch eine Zeile „---“ geschlossen; die ganze Datei gilt als Text.</translation>
    </message>
    <message>
        <source>The front matter cannot be read (%1); title and labels are left empty.</source>
        <translation>Das Front Matter ist nicht lesbar (%1); Titel und Labels bleiben leer.</translation>
    </message>
    <message>
        <source>The front matter holds no keys; title and labels are left empty.</source>
        <translation>Das Front Matter enthält keine Schlüssel; Titel und Labels bleiben leer.</translation>
    </message>
</context>
<context>
    <name>waybill::GateModel</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Gate %1</source>
        <translation>Prüfstufe %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A check as read aloud: what it came to, what was looked at, what was seen.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 Alt+Enter: %2</source>
        <translation>%1 Alt+Enter: %2</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Nicht zu sehen</translation>
    </message>
    <message>
        <source>The form itself</source>
        <translation>Das Formular selbst</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Nichts zu beheben.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n checks</source>
        <translation>
            <numerusform>%n Prüfung zeigen</numerusform>
            <numerusform>Alle %n Prüfungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>Nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Advice: would not pass there.</source>
        <translation>Hinweis: würde dort nicht bestehen.</translation>
    </message>
    <message>
        <source>Advice: would pass there.</source>
        <translation>Hinweis: würde dort bestehen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>waybill::GitHub</name>
    <message>
        <source>%1 does not show this repository for legal reasons. %2 Only its owner can have that lifted.</source>
        <translation>%1 zeigt dieses Repository aus rechtlichen Gründen nicht. %2 Nur der Eigentümer kann das aufheben lassen.</translation>
    </message>
    <message>
        <source>Something else answered in the place of %1, maybe the sign-in page of this network. Open a web page in your browser, sign in there, and try again.</source>
        <translation>Statt %1 hat etwas anderes geantwortet, vielleicht die Anmeldeseite dieses Netzes. Im Browser eine Webseite öffnen, sich dort anmelden und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The organization wants you to sign in with its single sign-on. Open the repository in your browser, sign in there, and try again.</source>
        <translation>Die Organisation verlangt eine Anmeldung mit ihrem Single Sign-on. Das Repository im Browser öffnen, sich dort anmelden und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The organization wants you to sign in with its single sign-on. Open the link, allow the access, and try again.</source>
        <translation>Die Organisation verlangt eine Anmeldung mit ihrem Single Sign-on. Den Link öffnen, den Zugriff erlauben und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This sign-in may not do that: %1 asks for the permission %2. Sign in again and allow it.</source>
        <translation>Diese Anmeldung darf das nicht: %1 verlangt die Berechtigung %2. Neu anmelden und sie erlauben.</translation>
    </message>
    <message>
        <source>%1 does not let this account do that. Ask an owner of the repository.</source>
        <translation>%1 lässt dieses Konto das nicht tun. Einen Eigentümer des Repositorys fragen.</translation>
    </message>
    <message>
        <source>%1 does not let this account do that. It says: %2 An owner of the repository can help.</source>
        <translation>%1 lässt dieses Konto das nicht tun. Begründung: %2 Ein Eigentümer des Repositorys kann helfen.</translation>
    </message>
    <message>
        <source>%1 did not accept what was sent.</source>
        <translation>%1 hat das Gesendete nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 did not accept what was sent: %2. Change that and send it again.</source>
        <translation>%1 hat das Gesendete nicht angenommen: %2. Das ändern und noch einmal senden.</translation>
    </message>
    <message>
        <source>%1 does not accept this sign-in any more. Sign in again.</source>
        <translation>%1 nimmt diese Anmeldung nicht mehr an. Neu anmelden.</translation>
    </message>
    <message>
        <source>%1 knows nothing there, or does not show it to this account. Check the spelling, and that the account signed in may see the repository.</source>
        <translation>%1 kennt dort nichts oder zeigt es diesem Konto nicht. Die Schreibweise prüfen, und ob das angemeldete Konto das Repository sehen darf.</translation>
    </message>
    <message>
        <source>Issues are switched off in this repository. Choose another, or copy or export the Markdown.</source>
        <translation>In diesem Repository sind Issues abgeschaltet. Ein anderes wählen oder das Markdown kopieren oder exportieren.</translation>
    </message>
    <message>
        <source>%1 says that this is gone for good.</source>
        <translation>%1 sagt, dass es dies endgültig nicht mehr gibt.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2). %3</source>
        <translation>%1 hat die Anfrage abgelehnt (%2). %3</translation>
    </message>
    <message>
        <source>%1 sent the request on to where it must not go. Check the address of the server.</source>
        <translation>%1 hat die Anfrage dorthin weitergeleitet, wohin sie nicht darf. Die Adresse des Servers prüfen.</translation>
    </message>
    <message>
        <source>%1 says that the issue was moved to another repository: %2</source>
        <translation>%1 sagt, dass das Issue in ein anderes Repository verschoben wurde: %2</translation>
    </message>
    <message>
        <source>%1 answered something that Waybill cannot read. Check the address of the server.</source>
        <translation>%1 hat etwas geantwortet, das Waybill nicht lesen kann. Die Adresse des Servers prüfen.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (%2). Try again in a moment.</source>
        <translation>%1 hat selbst Schwierigkeiten (%2). Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 asks to wait: too many requests in a short time. It takes the next one at %2.</source>
        <translation>%1 bittet zu warten: zu viele Anfragen in kurzer Zeit. Die nächste wird um %2 angenommen.</translation>
    </message>
    <message>
        <source>Only the first %L1 were read; the repository has more.</source>
        <translation>Nur die ersten %L1 wurden gelesen; das Repository hat mehr.</translation>
    </message>
    <message>
        <source>Only the first %L1 were read; there are more.</source>
        <translation>Nur die ersten %L1 wurden gelesen; es gibt mehr.</translation>
    </message>
    <message>
        <source>The file is larger than the 1 MB that GitHub gives out.</source>
        <translation>Die Datei ist größer als das 1 MB, das GitHub herausgibt.</translation>
    </message>
    <message>
        <source>“%1” names something that does not exist</source>
        <translation>„%1“ nennt etwas, das es nicht gibt</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>“%1” is not valid</source>
        <translation>„%1“ ist nicht gültig</translation>
    </message>
    <message>
        <source>another one has this “%1” already</source>
        <translation>ein anderes Element hat dieses „%1“ schon</translation>
    </message>
    <message>
        <source>“%1” could not be processed</source>
        <translation>„%1“ ließ sich nicht verarbeiten</translation>
    </message>
</context>
<context>
    <name>waybill::GitHubCli</name>
    <message>
        <source>The GitHub CLI is not signed in on %1. Run “gh auth login” there, or use another way.</source>
        <translation>Die GitHub CLI ist bei %1 nicht angemeldet. Dort „gh auth login“ ausführen oder einen anderen Weg nehmen.</translation>
    </message>
    <message>
        <source>The GitHub CLI does not answer. Use another way.</source>
        <translation>Die GitHub CLI antwortet nicht. Einen anderen Weg nehmen.</translation>
    </message>
    <message>
        <source>The GitHub CLI (gh) is not installed here. Use another way to sign in.</source>
        <translation>Die GitHub CLI (gh) ist hier nicht installiert. Auf anderem Weg anmelden.</translation>
    </message>
</context>
<context>
    <name>waybill::Guide</name>
    <message>
        <source>This field is for no time.</source>
        <translation>Dieses Feld ist für keine Zeit.</translation>
    </message>
    <message>
        <source>“answers” are ids of fields with their texts.</source>
        <translation>„answers“ sind Ids von Feldern mit ihren Texten.</translation>
    </message>
    <message>
        <source>“lists” are the fields with the tasks to go through.</source>
        <translation>„lists“ sind die Felder mit den Aufgaben, die durchzugehen sind.</translation>
    </message>
    <message>
        <source>This field is for no tasks.</source>
        <translation>Dieses Feld ist für keine Aufgaben.</translation>
    </message>
    <message>
        <source>“%1” is no option of the field “%2”.</source>
        <translation>„%1“ ist keine Option des Feldes „%2“.</translation>
    </message>
    <message>
        <source>There is no field with the id “%1”.</source>
        <translation>Ein Feld mit der Kennung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“when” takes field ids with values.</source>
        <translation>„when“ nimmt Feldkennungen mit Werten.</translation>
    </message>
    <message>
        <source>The template has no line “- **%1:**”.</source>
        <translation>Die Vorlage hat keine Zeile „- **%1:**“.</translation>
    </message>
    <message>
        <source>The template has no section “%1”.</source>
        <translation>Die Vorlage hat keinen Abschnitt „%1“.</translation>
    </message>
    <message>
        <source>The section “%1” of the template has no task items.</source>
        <translation>Der Abschnitt „%1“ der Vorlage hat keine Aufgaben.</translation>
    </message>
    <message>
        <source>This guide&apos;s format is not known here; known is 1.</source>
        <translation>Das Format dieses Leitfadens ist hier nicht bekannt; bekannt ist 1.</translation>
    </message>
    <message>
        <source>A choice needs task items or a value like “A / B / C” in the template.</source>
        <translation>Eine Auswahl braucht Aufgaben oder einen Wert wie „A / B / C“ in der Vorlage.</translation>
    </message>
    <message>
        <source>The template has no option “%1”.</source>
        <translation>Die Vorlage hat keine Option „%1“.</translation>
    </message>
    <message>
        <source>A line is a “task”, or a “line” with its “value”.</source>
        <translation>Eine Zeile ist eine „task“ oder eine „line“ mit ihrem „value“.</translation>
    </message>
    <message>
        <source>What a contract adds is one line.</source>
        <translation>Was ein Vertrag ergänzt, ist eine einzige Zeile.</translation>
    </message>
    <message>
        <source>Here the line would be taken for an answer: its section has free text, or tasks of its own.</source>
        <translation>Hier würde die Zeile für eine Antwort gehalten: Ihr Abschnitt hat freien Text oder eigene Aufgaben.</translation>
    </message>
    <message>
        <source>A checklist needs task items in the template.</source>
        <translation>Eine Checkliste braucht Aufgaben in der Vorlage.</translation>
    </message>
    <message>
        <source>“ticked” is for a checklist that keeps the template&apos;s tasks.</source>
        <translation>„ticked“ ist für eine Checkliste, die die Aufgaben der Vorlage behält.</translation>
    </message>
    <message>
        <source>The template has no task “%1 (%2)”.</source>
        <translation>Die Vorlage hat keine Aufgabe „%1 (%2)“.</translation>
    </message>
    <message>
        <source>“%1” is no time zone that this computer knows.</source>
        <translation>„%1“ ist keine Zeitzone, die dieser Computer kennt.</translation>
    </message>
    <message>
        <source>“overlap” is “earlier” or “later”.</source>
        <translation>„overlap“ ist „earlier“ oder „later“.</translation>
    </message>
    <message>
        <source>“%1” is no kind for this place of the template.</source>
        <translation>„%1“ ist keine Art für diese Stelle der Vorlage.</translation>
    </message>
    <message>
        <source>“graded” is for a choice of three words “A / B / C”.</source>
        <translation>„graded“ ist für eine Auswahl aus drei Wörtern „A / B / C“.</translation>
    </message>
    <message>
        <source>An id has letters, digits and underscores only.</source>
        <translation>Eine Kennung hat nur Buchstaben, Ziffern und Unterstriche.</translation>
    </message>
    <message>
        <source>There is another field with the id “%1”.</source>
        <translation>Es gibt ein anderes Feld mit der Kennung „%1“.</translation>
    </message>
    <message>
        <source>The template does not say “%1” in this place.</source>
        <translation>Die Vorlage sagt an dieser Stelle nicht „%1“.</translation>
    </message>
    <message>
        <source>The field “%1” depends on itself.</source>
        <translation>Das Feld „%1“ hängt von sich selbst ab.</translation>
    </message>
    <message>
        <source>Keys with values are expected here.</source>
        <translation>Hier werden Schlüssel mit Werten erwartet.</translation>
    </message>
    <message>
        <source>“%1” is no key that is known here. Known are: %2.</source>
        <translation>„%1“ ist kein hier bekannter Schlüssel. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>“%1” takes a text.</source>
        <translation>„%1“ nimmt einen Text.</translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation>„%1“ fehlt hier.</translation>
    </message>
    <message>
        <source>“%1” is true or false.</source>
        <translation>„%1“ ist true oder false.</translation>
    </message>
    <message>
        <source>“%1” takes a whole number.</source>
        <translation>„%1“ nimmt eine ganze Zahl.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Hier wird ein Text erwartet.</translation>
    </message>
    <message>
        <source>“%1” takes a list.</source>
        <translation>„%1“ nimmt eine Liste.</translation>
    </message>
    <message>
        <source>“%1” is no kind of check that is known here.</source>
        <translation>„%1“ ist keine hier bekannte Art von Prüfung.</translation>
    </message>
    <message>
        <source>This is not a valid pattern: %1.</source>
        <translation>Dies ist kein gültiges Muster: %1.</translation>
    </message>
    <message>
        <source>“%1” is no relation that is known here.</source>
        <translation>„%1“ ist keine hier bekannte Beziehung.</translation>
    </message>
    <message>
        <source>“%1” is no test of a time that is known here.</source>
        <translation>„%1“ ist keine hier bekannte Prüfung einer Zeit.</translation>
    </message>
    <message>
        <source>“%1” is no day of the week (monday to sunday).</source>
        <translation>„%1“ ist kein Wochentag (monday bis sunday).</translation>
    </message>
    <message>
        <source>“from” is a time like 16:00, in quotes.</source>
        <translation>„from“ ist eine Zeit wie 16:00, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“ticked” is “all” or “none”.</source>
        <translation>„ticked“ ist „all“ oder „none“.</translation>
    </message>
    <message>
        <source>“%1” is “error”, “warning” or “advice”.</source>
        <translation>„%1“ ist „error“, „warning“ oder „advice“.</translation>
    </message>
    <message>
        <source>This contract&apos;s format is not known here; known is 1.</source>
        <translation>Das Format dieses Vertrags ist hier nicht bekannt; bekannt ist 1.</translation>
    </message>
    <message>
        <source>“%1” is no kind of thing to look up that is known here.</source>
        <translation>„%1“ ist nichts, was hier nachgesehen werden kann.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>„%1“ steht hier zweimal.</translation>
    </message>
    <message>
        <source>There is no fact “%1”.</source>
        <translation>Den Fakt „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The rule “%1” wants a “label”.</source>
        <translation>Die Regel „%1“ verlangt ein „label“.</translation>
    </message>
    <message>
        <source>“date” is a day like 2025-05-17.</source>
        <translation>„date“ ist ein Tag wie 2025-05-17.</translation>
    </message>
    <message>
        <source>A contract wants at least one gate.</source>
        <translation>Ein Vertrag verlangt mindestens eine Prüfstufe.</translation>
    </message>
    <message>
        <source>A fact has one test; here are “%1” and “%2”.</source>
        <translation>Ein Fakt hat eine Prüfung; hier sind „%1“ und „%2“.</translation>
    </message>
    <message>
        <source>“day” is “today” or “not-past”.</source>
        <translation>„day“ ist „today“ oder „not-past“.</translation>
    </message>
    <message>
        <source>“%1” is no field for a time.</source>
        <translation>„%1“ ist kein Feld für eine Zeit.</translation>
    </message>
    <message>
        <source>“offers” is “versions” or “latest-release”.</source>
        <translation>„offers“ ist „versions“ oder „latest-release“.</translation>
    </message>
    <message>
        <source>“headings” takes the headings that have to be there.</source>
        <translation>„headings“ nimmt die Überschriften, die da sein müssen.</translation>
    </message>
    <message>
        <source>A fact wants a test, such as is, is_not, at_most, empty, has, matches or day.</source>
        <translation>Ein Fakt verlangt eine Prüfung, etwa is, is_not, at_most, empty, has, matches oder day.</translation>
    </message>
    <message>
        <source>“day_of” is “zone”, “instant” or “utc”.</source>
        <translation>„day_of“ ist „zone“, „instant“ oder „utc“.</translation>
    </message>
    <message>
        <source>“case” takes names of facts with values.</source>
        <translation>„case“ nimmt Namen von Fakten mit Werten.</translation>
    </message>
    <message>
        <source>“denial” is “silent”, “named”, “traceback” or “unknown”.</source>
        <translation>„denial“ ist „silent“, „named“, „traceback“ oder „unknown“.</translation>
    </message>
    <message>
        <source>“state” is “open” or “closed”.</source>
        <translation>„state“ ist „open“ oder „closed“.</translation>
    </message>
    <message>
        <source>“blob” is a git object id: 40 hexadecimal digits.</source>
        <translation>„blob“ ist die Kennung eines Git-Objekts: 40 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>“%1” is no language like es or pt_BR.</source>
        <translation>„%1“ ist keine Sprache wie es oder pt_BR.</translation>
    </message>
    <message>
        <source>A language takes texts of this file, each with its translation.</source>
        <translation>Eine Sprache nimmt Texte dieser Datei, jeden mit seiner Übersetzung.</translation>
    </message>
    <message>
        <source>The translation has other places in braces than its text.</source>
        <translation>Die Übersetzung hat andere Stellen in geschweiften Klammern als ihr Text.</translation>
    </message>
    <message>
        <source>“translations” takes languages with their texts.</source>
        <translation>„translations“ nimmt Sprachen mit ihren Texten.</translation>
    </message>
    <message>
        <source>“%1” is no text that is shown.</source>
        <translation>„%1“ ist kein Text, der gezeigt wird.</translation>
    </message>
    <message>
        <source>“carry_over” is “keep”, “clear” or “derive”.</source>
        <translation>„carry_over“ ist „keep“, „clear“ oder „derive“.</translation>
    </message>
    <message>
        <source>“derive” is for a field with “derived” or “offers”.</source>
        <translation>„derive“ ist für ein Feld mit „derived“ oder „offers“.</translation>
    </message>
    <message>
        <source>“%1” is no field for a version.</source>
        <translation>„%1“ ist kein Feld für eine Version.</translation>
    </message>
    <message>
        <source>A way back goes between versions: this field is for none.</source>
        <translation>Ein Rollback geht von Version zu Version: Dieses Feld ist für keine.</translation>
    </message>
    <message>
        <source>“notes_from” is “milestone”, at a paragraph.</source>
        <translation>„notes_from“ ist „milestone“, bei einem Absatz.</translation>
    </message>
</context>
<context>
    <name>waybill::Host</name>
    <message>
        <source>“%1” is no address of a GitHub server. Write it like github.com or https://github.example.com.</source>
        <translation>„%1“ ist keine Adresse eines GitHub-Servers. Etwa github.com oder https://github.example.com schreiben.</translation>
    </message>
    <message>
        <source>Waybill talks to GitHub servers over HTTPS only. Write https://%1.</source>
        <translation>Waybill spricht mit GitHub-Servern nur über HTTPS. https://%1 schreiben.</translation>
    </message>
</context>
<context>
    <name>waybill::IssueBody</name>
    <message>
        <source>The title on GitHub is “%1”. Change it there if that was not meant.</source>
        <translation>Der Titel auf GitHub ist „%1“. Dort ändern, falls das nicht gemeint war.</translation>
    </message>
    <message>
        <source>The text on GitHub is not the one that was sent. Compare it, and edit it there.</source>
        <translation>Der Text auf GitHub ist nicht der gesendete. Vergleichen und dort bearbeiten.</translation>
    </message>
    <message>
        <source>GitHub left out these labels: %1. Ask someone who may push to the repository to add them.</source>
        <translation>GitHub hat diese Labels weggelassen: %1. Jemanden mit Schreibrecht im Repository bitten, sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>GitHub left out the milestone %1. Ask someone who may push to the repository to set it.</source>
        <translation>GitHub hat den Milestone %1 weggelassen. Jemanden mit Schreibrecht im Repository bitten, ihn zu setzen.</translation>
    </message>
    <message>
        <source>GitHub left out these assignees: %1. Ask someone who may push to the repository to assign them.</source>
        <translation>GitHub hat diese Zugewiesenen weggelassen: %1. Jemanden mit Schreibrecht im Repository bitten, sie zuzuweisen.</translation>
    </message>
    <message numerus="yes">
        <source>The title has %n characters; GitHub takes %1. Shorten it.</source>
        <translation>
            <numerusform>Der Titel hat %n Zeichen; GitHub nimmt %1. Kürzen.</numerusform>
            <numerusform>Der Titel hat %n Zeichen; GitHub nimmt %1. Kürzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has %n characters; at most %1 can be filed. Shorten it by %2.</source>
        <translation>
            <numerusform>Der Text hat %n Zeichen; höchstens %1 lassen sich einreichen. Um %2 kürzen.</numerusform>
            <numerusform>Der Text hat %n Zeichen; höchstens %1 lassen sich einreichen. Um %2 kürzen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::KeyringStore</name>
    <message>
        <source>it does not answer</source>
        <translation>er antwortet nicht</translation>
    </message>
    <message>
        <source>the system&apos;s keyring is locked</source>
        <translation>der Schlüsselbund des Systems ist gesperrt</translation>
    </message>
    <message>
        <source>there is no system keyring</source>
        <translation>es gibt keinen Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>the system&apos;s keyring cannot be used (%1)</source>
        <translation>der Schlüsselbund des Systems ist nicht nutzbar (%1)</translation>
    </message>
    <message>
        <source>The token cannot be read: %1.</source>
        <translation>Das Token ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>What the keyring holds is no token. Sign in again.</source>
        <translation>Was der Schlüsselbund enthält, ist kein Token. Neu anmelden.</translation>
    </message>
    <message>
        <source>The token cannot be removed: %1.</source>
        <translation>Das Token lässt sich nicht entfernen: %1.</translation>
    </message>
</context>
<context>
    <name>waybill::LabelRow</name>
    <message>
        <source>Label %1, of the form</source>
        <translation>Label %1, vom Formular</translation>
    </message>
    <message>
        <source>Take out label %1</source>
        <translation>Label %1 entfernen</translation>
    </message>
    <message>
        <source>This label comes from the form.</source>
        <translation>Dieses Label kommt vom Formular.</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>Label hinzufügen…</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
</context>
<context>
    <name>waybill::Main</name>
    <message>
        <source>There is no display to open a window on. The commands need none: see waybill --help.</source>
        <translation>Es gibt keine Anzeige, auf der sich ein Fenster öffnen ließe. Die Befehle brauchen keine: siehe waybill --help.</translation>
    </message>
    <message>
        <source>--profile needs a folder after it. See waybill --help.</source>
        <translation>Nach --profile fehlt ein Ordner. Siehe waybill --help.</translation>
    </message>
</context>
<context>
    <name>waybill::MainWindow</name>
    <message numerus="yes">
        <source>%n answer(s) moved over</source>
        <translation>
            <numerusform>%n Antwort übernommen</numerusform>
            <numerusform>%n Antworten übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>About Waybill</source>
        <translation>Über Waybill</translation>
    </message>
    <message>
        <source>Waybill %1
GitHub issue templates as guided forms.</source>
        <translation>Waybill %1
GitHub-Issue-Vorlagen als geführte Formulare.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened, with remarks</source>
        <translation>Geöffnet, mit Anmerkungen</translation>
    </message>
    <message>
        <source>Save to #%1</source>
        <translation>In #%1 speichern</translation>
    </message>
    <message>
        <source>See what would change, then save it to the issue on GitHub</source>
        <translation>Ansehen, was sich ändern würde, und es dann im Issue auf GitHub speichern</translation>
    </message>
</context>
<context>
    <name>waybill::MarkdownPane</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>The text of the issue as it is filed. It follows the form and cannot be changed here.</source>
        <translation>Der Text des Issues, wie er eingereicht wird. Er folgt dem Formular und lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>Nothing in the issue yet.</source>
        <translation>Noch nichts im Issue.</translation>
    </message>
</context>
<context>
    <name>waybill::MarkdownTemplate</name>
    <message>
        <source>The tables of this text have too many cells: rows are filled up to the width of their heading.</source>
        <translation>Die Tabellen dieses Textes haben zu viele Zellen: Zeilen werden bis zur Breite ihrer Kopfzeile aufgefüllt.</translation>
    </message>
    <message>
        <source>This text has too many marks and lines for a template.</source>
        <translation>Dieser Text hat zu viele Auszeichnungen und Zeilen für eine Vorlage.</translation>
    </message>
    <message>
        <source>The marks of this text are nested or repeated so often that reading it would take too long.</source>
        <translation>Die Auszeichnungen dieses Textes sind so oft verschachtelt oder wiederholt, dass das Lesen zu lange dauern würde.</translation>
    </message>
    <message>
        <source>The template has more than %1 sections, fields and tasks. Nobody could fill it in.</source>
        <translation>Die Vorlage hat mehr als %1 Abschnitte, Felder und Aufgaben. Niemand könnte sie ausfüllen.</translation>
    </message>
    <message>
        <source>Issue details</source>
        <translation>Issue-Angaben</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(kein Titel)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
</context>
<context>
    <name>waybill::Opening</name>
    <message>
        <source>The file has more than %1 characters; no issue takes so many.</source>
        <translation>Die Datei hat mehr als %1 Zeichen; so viele nimmt kein Issue.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines; no issue has so many.</source>
        <translation>Die Datei hat mehr als %1 Zeilen; so viele hat kein Issue.</translation>
    </message>
    <message>
        <source>No template came with this program. Name one.</source>
        <translation>Mit diesem Programm kam keine Vorlage. Eine angeben.</translation>
    </message>
    <message>
        <source>Nothing in this file belongs to the form “%1”. Open its own template first.</source>
        <translation>Nichts in dieser Datei gehört zum Formular „%1“. Zuerst ihre eigene Vorlage öffnen.</translation>
    </message>
    <message>
        <source>No built-in template has the sections of this file. Name the template that it was made from.</source>
        <translation>Keine mitgelieferte Vorlage hat die Abschnitte dieser Datei. Die Vorlage angeben, nach der sie gemacht ist.</translation>
    </message>
    <message>
        <source>This is neither a values file (it has no “values”) nor a guide. Drop a template, a guide, values or a filled body.</source>
        <translation>Dies ist weder eine Wertedatei (es fehlt „values“) noch ein Leitfaden. Eine Vorlage, einen Leitfaden, Werte oder einen ausgefüllten Text hierher ziehen.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>Opened with the template “%1”, as you chose.</source>
        <translation>Mit der Vorlage „%1“ geöffnet, wie gewählt.</translation>
    </message>
    <message>
        <source>Opened with the template “%1”: %2 of its %3 sections are there.</source>
        <translation>Mit der Vorlage „%1“ geöffnet: %2 ihrer %3 Abschnitte sind da.</translation>
    </message>
</context>
<context>
    <name>waybill::Outbox</name>
    <message>
        <source>A request with this title is in the outbox already (%1). Finish or drop that one first.</source>
        <translation>Eine Anfrage mit diesem Titel ist schon im Postausgang (%1). Zuerst jene abschließen oder verwerfen.</translation>
    </message>
    <message>
        <source>A request with this title was filed as #%1 already.</source>
        <translation>Eine Anfrage mit diesem Titel wurde schon als #%1 eingereicht.</translation>
    </message>
    <message>
        <source>The same request is in the outbox already (%1). Finish or drop that one first.</source>
        <translation>Dieselbe Anfrage ist schon im Postausgang (%1). Zuerst jene abschließen oder verwerfen.</translation>
    </message>
    <message>
        <source>Another Waybill took this request in hand meanwhile.</source>
        <translation>Ein anderes Waybill hat diese Anfrage inzwischen übernommen.</translation>
    </message>
</context>
<context>
    <name>waybill::NoticeBanner</name>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>waybill::OutboxBanner</name>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are not settled yet, the oldest from %1.</source>
        <translation>
            <numerusform>%n Anfrage ist noch nicht abgeschlossen, von %1.</numerusform>
            <numerusform>%n Anfragen sind noch nicht abgeschlossen, die älteste von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Postausgang öffnen</translation>
    </message>
</context>
<context>
    <name>waybill::OutboxCommand</name>
    <message>
        <source>Nothing was sent. With --again it is filed all the same.</source>
        <translation>Nichts wurde gesendet. Mit --again wird trotzdem eingereicht.</translation>
    </message>
    <message>
        <source>In hand of another Waybill.</source>
        <translation>Wird von einem anderen Waybill bearbeitet.</translation>
    </message>
    <message>
        <source>%1 confirmed this request, and %2 is signed in. Sign in as %1 and try again.</source>
        <translation>%1 hat diese Anfrage bestätigt, und %2 ist angemeldet. Als %1 anmelden und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Another Waybill has this request in hand.</source>
        <translation>Ein anderes Waybill bearbeitet diese Anfrage.</translation>
    </message>
    <message>
        <source>Use outbox list, outbox retry ID or outbox drop ID. See waybill --help.</source>
        <translation>Möglich sind outbox list, outbox retry ID und outbox drop ID. Siehe waybill --help.</translation>
    </message>
    <message>
        <source>No open request has the id %1. See waybill outbox list.</source>
        <translation>Keine offene Anfrage hat die Kennung %1. Siehe waybill outbox list.</translation>
    </message>
    <message>
        <source>More than one open request has an id that starts with %1.</source>
        <translation>Mehr als eine offene Anfrage hat eine Kennung, die mit %1 beginnt.</translation>
    </message>
    <message>
        <source>It could not be checked again: %1</source>
        <translation>Sie ließ sich nicht noch einmal prüfen: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. With --yes it is sent all the same.</source>
        <translation>Nichts wurde gesendet. Mit --yes wird trotzdem gesendet.</translation>
    </message>
</context>
<context>
    <name>waybill::OutboxController</name>
    <message>
        <source>The outbox cannot be used</source>
        <translation>Der Postausgang ist nicht nutzbar</translation>
    </message>
    <message>
        <source>Send it now?</source>
        <translation>Jetzt senden?</translation>
    </message>
    <message>
        <source>This request would likely be refused now.</source>
        <translation>Diese Anfrage würde jetzt wahrscheinlich abgelehnt.</translation>
    </message>
    <message>
        <source>It could not be checked again.</source>
        <translation>Sie ließ sich nicht noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>The request waits in the outbox</source>
        <translation>Die Anfrage wartet im Postausgang</translation>
    </message>
    <message>
        <source>Waybill's database</source>
        <translation>Die Datenbank von Waybill</translation>
    </message>
</context>
<context>
    <name>waybill::OutboxRow</name>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>steht still</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>wartet auf eine Antwort</translation>
    </message>
    <message>
        <source>in the hands of another Waybill</source>
        <translation>bei einem anderen Waybill</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>eingereicht</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>not filed</source>
        <translation>nicht eingereicht</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieses</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>It is there…</source>
        <translation>Es ist da…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Number or address of the issue</source>
        <translation>Nummer oder Adresse des Issues</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Open #%1</source>
        <translation>#%1 öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>filed as #%1, %2</source>
        <translation>eingereicht als #%1, %2</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>from the draft “%1”</source>
        <translation>aus dem Entwurf „%1“</translation>
    </message>
    <message>
        <source>%1, looked at %2</source>
        <translation>%1, nachgesehen: %2</translation>
    </message>
</context>
<context>
    <name>waybill::OutboxView</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every request is settled. There is nothing to do here.</source>
        <translation>Jede Anfrage ist abgeschlossen. Hier ist nichts zu tun.</translation>
    </message>
    <message>
        <source>These are confirmed, but it is not settled yet whether they are on GitHub. None is sent twice by itself.</source>
        <translation>Diese sind bestätigt, aber ob sie auf GitHub sind, steht noch nicht fest. Keine wird von selbst zweimal gesendet.</translation>
    </message>
    <message>
        <source>Drop this request</source>
        <translation>Diese Anfrage verwerfen</translation>
    </message>
    <message>
        <source>Stop caring for “%1”?</source>
        <translation>Sich um „%1“ nicht mehr kümmern?</translation>
    </message>
    <message>
        <source>Nothing more is sent for it. If it is on GitHub already, it stays there: look for it before you file it anew.</source>
        <translation>Für sie wird nichts mehr gesendet. Ist sie schon auf GitHub, bleibt sie dort: vor dem erneuten Einreichen danach suchen.</translation>
    </message>
    <message>
        <source>It was not sent, and it will not be.</source>
        <translation>Sie wurde nicht gesendet und wird es auch nicht.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>waybill::PickLine</name>
    <message>
        <source>Opens a list</source>
        <translation>Öffnet eine Liste</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
</context>
<context>
    <name>waybill::Prefill</name>
    <message>
        <source>That names no repository. Write it like owner/name or https://github.com/owner/name.</source>
        <translation>Das nennt kein Repository. Etwa owner/name oder https://github.com/owner/name schreiben.</translation>
    </message>
    <message>
        <source>That names no issue. Write it like 12, owner/name#12 or https://github.com/owner/name/issues/12.</source>
        <translation>Das nennt kein Issue. Etwa 12, owner/name#12 oder https://github.com/owner/name/issues/12 schreiben.</translation>
    </message>
    <message>
        <source>This folder is not in a clone of a git repository.</source>
        <translation>Dieser Ordner liegt nicht in einem Klon eines Git-Repositorys.</translation>
    </message>
    <message>
        <source>This clone has no remote to take the repository from.</source>
        <translation>Dieser Klon hat kein Remote, aus dem sich das Repository ergäbe.</translation>
    </message>
    <message>
        <source>The label “%1” has a comma, which a link cannot carry. Copy the Markdown instead.</source>
        <translation>Das Label „%1“ hat ein Komma, das ein Link nicht tragen kann. Stattdessen das Markdown kopieren.</translation>
    </message>
    <message>
        <source>The link would have %L1 characters, and GitHub takes fewer than %L2. Copy the Markdown instead.</source>
        <translation>Der Link hätte %L1 Zeichen, und GitHub nimmt weniger als %L2. Stattdessen das Markdown kopieren.</translation>
    </message>
</context>
<context>
    <name>waybill::PreviewHeader</name>
    <message>
        <source>No title yet</source>
        <translation>Noch kein Titel</translation>
    </message>
</context>
<context>
    <name>waybill::PreviewView</name>
    <message>
        <source>%1
Ctrl+click opens it.</source>
        <translation>%1
Strg+Klick öffnet es.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The issue as GitHub will show it. Click an answer to go to its field.</source>
        <translation>Das Issue, wie GitHub es zeigen wird. Ein Klick auf eine Antwort führt zu ihrem Feld.</translation>
    </message>
    <message>
        <source>Nothing in the issue yet.</source>
        <translation>Noch nichts im Issue.</translation>
    </message>
</context>
<context>
    <name>waybill::ProblemModel</name>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>The request as a whole</source>
        <translation>Die Anfrage als Ganzes</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A problem as read aloud: severity, field, message.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 Alt+Enter: %2</source>
        <extracomment>%2 is what Alt+Enter does about the problem.</extracomment>
        <translation>%1 Alt+Enter: %2</translation>
    </message>
</context>
<context>
    <name>waybill::ReasonButton</name>
    <message>
        <source>%1, not available</source>
        <translation>%1, nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>waybill::References</name>
    <message>
        <source>GitHub will notify %1.</source>
        <translation>GitHub wird %1 benachrichtigen.</translation>
    </message>
</context>
<context>
    <name>waybill::Rendering</name>
    <message>
        <source>Shown as it is: rendering its tables, links or nesting would take too much time or memory.</source>
        <translation>Unverändert gezeigt: Die Darstellung der Tabellen, Links oder Verschachtelung würde zu viel Zeit oder Speicher brauchen.</translation>
    </message>
</context>
<context>
    <name>waybill::RepositoryButton</name>
    <message>
        <source>Choose a repository…</source>
        <translation>Repository wählen…</translation>
    </message>
    <message>
        <source>Repository: %1</source>
        <translation>Repository: %1</translation>
    </message>
    <message>
        <source>Where the request goes</source>
        <translation>Wohin die Anfrage geht</translation>
    </message>
    <message>
        <source>Choose another repository</source>
        <translation>Anderes Repository wählen</translation>
    </message>
</context>
<context>
    <name>waybill::RepositoryStatus</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>wird aktualisiert…</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>offline, %1</source>
        <translation>offline, %1</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>not read anew, %1</source>
        <translation>nicht neu gelesen, %1</translation>
    </message>
</context>
<context>
    <name>waybill::RepositoryPicker</name>
    <message>
        <source>From a local clone…</source>
        <translation>Aus einem lokalen Klon…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Use this repository</source>
        <translation>Dieses Repository verwenden</translation>
    </message>
    <message>
        <source>Choose a repository</source>
        <translation>Repository wählen</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>owner/name</source>
        <translation>owner/name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Wird aktualisiert…</translation>
    </message>
    <message>
        <source>The repositories that you use are listed here.</source>
        <translation>Die verwendeten Repositorys sind hier aufgeführt.</translation>
    </message>
    <message>
        <source>Type a repository as owner/name, or pick one.</source>
        <translation>Ein Repository als owner/name eingeben oder eines auswählen.</translation>
    </message>
    <message>
        <source>Folder of the clone</source>
        <translation>Ordner des Klons</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>issues off</source>
        <translation>Issues aus</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>Where the request is checked and filed. Type a part of its name, owner/name or an address, or pick one.</source>
        <translation>Wo die Anfrage geprüft und eingereicht wird. Einen Teil des Namens, owner/name oder eine Adresse eingeben oder eines auswählen.</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Repositories of %1</source>
        <translation>Repositorys von %1</translation>
    </message>
    <message>
        <source>None of these fits. A full owner/name is looked up.</source>
        <translation>Keines davon passt. Ein voller Name owner/name wird nachgeschlagen.</translation>
    </message>
    <message>
        <source>Sign in to choose from the repositories that you work in.</source>
        <translation>Anmelden, um unter den eigenen und mitbearbeiteten Repositorys zu wählen.</translation>
    </message>
    <message>
        <source>Read %1, being read again…</source>
        <translation>Gelesen %1, wird neu gelesen…</translation>
    </message>
    <message>
        <source>Your repositories are being read…</source>
        <translation>Die Repositorys werden gelesen…</translation>
    </message>
    <message>
        <source>Your repositories could not be read: %1</source>
        <translation>Die Repositorys ließen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Read %1. %2</source>
        <translation>Gelesen %1. %2</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Gelesen %1</translation>
    </message>
    <message>
        <source>%1 is archived: GitHub takes no issues there.</source>
        <translation>%1 ist archiviert: GitHub nimmt dort keine Issues an.</translation>
    </message>
    <message>
        <source>Issues are switched off in %1.</source>
        <translation>In %1 sind Issues abgeschaltet.</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <translation>%1 ist da.</translation>
    </message>
    <message>
        <source>%1 does not exist on %2, or %3 may not see it.</source>
        <translation>%1 gibt es auf %2 nicht, oder %3 darf es nicht sehen.</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Wird nachgeschlagen…</translation>
    </message>
</context>
<context>
    <name>waybill::SectionList</name>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Enter goes to the section.</source>
        <translation>Enter geht zum Abschnitt.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n zu beheben</numerusform>
            <numerusform>%n zu beheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n zu tun</numerusform>
            <numerusform>%n zu tun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept beside</source>
        <translation>
            <numerusform>%n daneben aufbewahrt</numerusform>
            <numerusform>%n daneben aufbewahrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n anzusehen</numerusform>
            <numerusform>%n anzusehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::SignInDialog</name>
    <message>
        <source>Sign in to GitHub</source>
        <translation>Bei GitHub anmelden</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Create a token in the browser</source>
        <translation>Token im Browser erstellen</translation>
    </message>
    <message>
        <source>Sign in by a code instead</source>
        <translation>Stattdessen mit Code anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Ask for public repositories only</source>
        <translation>Nur um öffentliche Repositorys bitten</translation>
    </message>
    <message>
        <source>Ask for private repositories too</source>
        <translation>Auch um private Repositorys bitten</translation>
    </message>
    <message>
        <source>Use the GitHub CLI&apos;s sign-in instead</source>
        <translation>Stattdessen die Anmeldung der GitHub CLI verwenden</translation>
    </message>
    <message>
        <source>Use the GitHub CLI&apos;s sign-in</source>
        <translation>Anmeldung der GitHub CLI verwenden</translation>
    </message>
    <message>
        <source>Paste a token instead</source>
        <translation>Stattdessen ein Token einfügen</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Token einfügen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Which GitHub server? Enter its address, as in the browser.</source>
        <translation>Welcher GitHub-Server? Seine Adresse eingeben, wie im Browser.</translation>
    </message>
    <message>
        <source>Asking %1 for a code.</source>
        <translation>%1 wird um einen Code gebeten.</translation>
    </message>
    <message>
        <source>Enter this code at %1. Waybill never sees your password.</source>
        <translation>Diesen Code auf %1 eingeben. Waybill sieht nie ein Passwort.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>Asks for: %1 (create and edit issues).</source>
        <translation>Bittet um: %1 (Issues anlegen und bearbeiten).</translation>
    </message>
    <message>
        <source>Asks for: %1 (create and edit issues in public repositories).</source>
        <translation>Bittet um: %1 (Issues in öffentlichen Repositorys anlegen und bearbeiten).</translation>
    </message>
    <message>
        <source>The token is kept in the system keyring.</source>
        <translation>Das Token wird im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Warten auf eine Antwort</translation>
    </message>
    <message>
        <source>Waiting for approval · code expires in %1</source>
        <translation>Warten auf die Zustimmung · Code läuft ab in %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Asking the GitHub CLI for its token…</source>
        <translation>Die GitHub CLI wird nach ihrem Token gefragt…</translation>
    </message>
    <message>
        <source>Asking %1 who you are…</source>
        <translation>%1 wird gefragt, wer angemeldet ist…</translation>
    </message>
    <message>
        <source>The sign-in lasts until Waybill closes: %1.</source>
        <translation>Die Anmeldung gilt, bis Waybill beendet wird: %1.</translation>
    </message>
    <message>
        <source>GitHub granted %1 where %2 was asked for; some repositories may refuse the request.</source>
        <translation>GitHub hat %1 gewährt, erbeten war %2; manche Repositorys könnten die Anfrage ablehnen.</translation>
    </message>
    <message>
        <source>An environment variable holds a token for this server, and that one goes first.</source>
        <translation>Eine Umgebungsvariable enthält ein Token für diesen Server, und dieses hat Vorrang.</translation>
    </message>
    <message>
        <source>Settings for this server…</source>
        <translation>Einstellungen für diesen Server…</translation>
    </message>
    <message>
        <source>Enter a client id, or register one…</source>
        <translation>Client-ID eingeben oder eine registrieren…</translation>
    </message>
    <message>
        <source>This Waybill has no client id for %1, so it cannot sign in by a code before you enter one. These two ways work at once:</source>
        <translation>Dieses Waybill hat keine Client-ID für %1, ohne sie ist keine Anmeldung mit Code möglich. Diese zwei Wege gehen sofort:</translation>
    </message>
    <message>
        <source>Paste a personal access token of %1: a classic one with the scope %2, or a fine-grained one that may read and write issues.</source>
        <translation>Ein Personal Access Token von %1 einfügen: ein klassisches mit der Berechtigung %2 oder ein fein abgestuftes, das Issues lesen und schreiben darf.</translation>
    </message>
    <message>
        <source>Looking for the system keyring…</source>
        <translation>Der Schlüsselbund des Systems wird gesucht…</translation>
    </message>
    <message>
        <source>The token is kept until Waybill closes.</source>
        <translation>Das Token wird aufbewahrt, bis Waybill beendet wird.</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>The sign-in will last until Waybill closes: %1.</source>
        <translation>Die Anmeldung wird gelten, bis Waybill beendet wird: %1.</translation>
    </message>
</context>
<context>
    <name>waybill::SigningIn</name>
    <message>
        <source>Nobody is signed in on %1. Run waybill auth login, or set a token in the environment.</source>
        <translation>Bei %1 ist niemand angemeldet. waybill auth login ausführen oder ein Token in der Umgebung setzen.</translation>
    </message>
</context>
<context>
    <name>waybill::StepList</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>hier stehen geblieben</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waybill::Submission</name>
    <message>
        <source>no repository chosen</source>
        <translation>kein Repository gewählt</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>Something stops this request. Look at the checks first.</source>
        <translation>Etwas hält diese Anfrage auf. Zuerst die Prüfungen ansehen.</translation>
    </message>
    <message>
        <source>Choose a repository first.</source>
        <translation>Zuerst ein Repository wählen.</translation>
    </message>
    <message>
        <source>not looked up</source>
        <translation>nicht nachgesehen</translation>
    </message>
    <message>
        <source>Only the first %1 contracts are read.</source>
        <translation>Nur die ersten %1 Verträge werden gelesen.</translation>
    </message>
</context>
<context>
    <name>waybill::RowBuilder</name>
    <message>
        <source>A formula, which GitHub sets. Its source:</source>
        <translation>Eine Formel, die GitHub setzt. Ihre Quelle:</translation>
    </message>
    <message>
        <source>A drawing, which GitHub makes. Its source:</source>
        <translation>Eine Zeichnung, die GitHub anfertigt. Ihre Quelle:</translation>
    </message>
</context>
<context>
    <name>waybill::SubmitReview</name>
    <message>
        <source>Open #%1</source>
        <translation>#%1 öffnen</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>Form complete</source>
        <translation>Formular vollständig</translation>
    </message>
    <message>
        <source>%1, no problems</source>
        <translation>%1, keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend in the form</source>
        <translation>
            <numerusform>%n Sache im Formular zu beheben</numerusform>
            <numerusform>%n Sachen im Formular zu beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>No repository chosen</source>
        <translation>Kein Repository gewählt</translation>
    </message>
    <message>
        <source>Choose where to file this request.</source>
        <translation>Wählen, wo diese Anfrage eingereicht wird.</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 ist archiviert</translation>
    </message>
    <message>
        <source>GitHub takes no issues there.</source>
        <translation>GitHub nimmt dort keine Issues an.</translation>
    </message>
    <message>
        <source>Issues are switched off in %1</source>
        <translation>In %1 sind Issues abgeschaltet</translation>
    </message>
    <message>
        <source>Export the request instead, or choose another repository.</source>
        <translation>Die Anfrage stattdessen exportieren oder ein anderes Repository wählen.</translation>
    </message>
    <message>
        <source>Not known who is signed in</source>
        <translation>Nicht bekannt, wer angemeldet ist</translation>
    </message>
    <message>
        <source>GitHub could not be asked yet.</source>
        <translation>GitHub ließ sich noch nicht fragen.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Sign in to GitHub to file the request.</source>
        <translation>Zum Einreichen bei GitHub anmelden.</translation>
    </message>
    <message>
        <source>Milestone %1: not checked</source>
        <translation>Milestone %1: nicht geprüft</translation>
    </message>
    <message>
        <source>GitHub takes a milestone by its number, which has to be looked up first.</source>
        <translation>GitHub nimmt einen Milestone nach seiner Nummer, die zuerst nachzusehen ist.</translation>
    </message>
    <message>
        <source>There is no milestone %1</source>
        <translation>Den Milestone %1 gibt es nicht</translation>
    </message>
    <message>
        <source>Create it on GitHub, or choose another one.</source>
        <translation>Auf GitHub anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>Milestone %1</source>
        <translation>Milestone %1</translation>
    </message>
    <message>
        <source>GitHub will drop labels, milestone and assignees</source>
        <translation>GitHub wird Labels, Milestone und Zugewiesene weglassen</translation>
    </message>
    <message>
        <source>You may open issues in %1 but not push to it, and GitHub then leaves these away without a word.</source>
        <translation>Dieses Konto darf in %1 Issues öffnen, aber nicht schreiben, und GitHub lässt diese dann wortlos weg.</translation>
    </message>
    <message>
        <source>Labels not checked: %1</source>
        <translation>Labels nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Not in the repository: %1</source>
        <translation>Nicht im Repository: %1</translation>
    </message>
    <message>
        <source>GitHub creates a label that does not exist. Look for a slip of the keys first.</source>
        <translation>GitHub legt ein Label an, das es nicht gibt. Zuerst nach einem Tippfehler sehen.</translation>
    </message>
    <message>
        <source>Labels exist: %1</source>
        <translation>Labels vorhanden: %1</translation>
    </message>
    <message>
        <source>Open issues with the same title: not checked</source>
        <translation>Offene Issues mit demselben Titel: nicht geprüft</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 ist offen</translation>
    </message>
    <message>
        <source>It has the same title. Was this request filed already?</source>
        <translation>Es hat denselben Titel. Wurde diese Anfrage schon eingereicht?</translation>
    </message>
    <message>
        <source>No open issue has this title</source>
        <translation>Kein offenes Issue hat diesen Titel</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <translation>%1: nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n Prüfung bestanden</numerusform>
            <numerusform>%n Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n Label</numerusform>
            <numerusform>%n Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>milestone %1</source>
        <translation>Milestone %1</translation>
    </message>
    <message>
        <source>part of #%1</source>
        <translation>Teil von #%1</translation>
    </message>
    <message>
        <source>The parent issue is on another server</source>
        <translation>Das übergeordnete Issue liegt auf einem anderen Server</translation>
    </message>
    <message>
        <source>It is on %1, the repository on %2. GitHub links issues of one server alone.</source>
        <translation>Es liegt auf %1, das Repository auf %2. GitHub verknüpft nur Issues desselben Servers.</translation>
    </message>
    <message>
        <source>Looking at the repository again</source>
        <translation>Das Repository wird noch einmal angesehen</translation>
    </message>
    <message>
        <source>What is known of it is as of %1.</source>
        <translation>Was davon bekannt ist, hat den Stand %1.</translation>
    </message>
    <message>
        <source>The parent issue is not there</source>
        <translation>Das übergeordnete Issue gibt es nicht</translation>
    </message>
    <message>
        <source>A contract of the repository was not looked at</source>
        <translation>Ein Vertrag des Repositorys wurde nicht angesehen</translation>
    </message>
    <message>
        <source>Line %1 of the issue</source>
        <translation>Zeile %1 des Issues</translation>
    </message>
</context>
<context>
    <name>waybill::SubmitSheet</name>
    <message>
        <source>Course of the request</source>
        <translation>Verlauf der Anfrage</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>Export instead</source>
        <translation>Stattdessen exportieren</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Back to the checks</source>
        <translation>Zurück zu den Prüfungen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Submit to GitHub</source>
        <translation>Bei GitHub einreichen</translation>
    </message>
    <message>
        <source>Submit to %1</source>
        <translation>Bei %1 einreichen</translation>
    </message>
    <message>
        <source>The request is on its way.</source>
        <translation>Die Anfrage ist unterwegs.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) stop the request. Mend what they say first.</source>
        <translation>
            <numerusform>%n Prüfung hält die Anfrage auf. Zuerst beheben, was sie sagt.</numerusform>
            <numerusform>%n Prüfungen halten die Anfrage auf. Zuerst beheben, was sie sagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) need your word: mend them, or choose to go on.</source>
        <translation>
            <numerusform>%n Prüfung braucht eine Entscheidung: beheben oder trotzdem fortfahren.</numerusform>
            <numerusform>%n Prüfungen brauchen eine Entscheidung: beheben oder trotzdem fortfahren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The checks are not ready yet.</source>
        <translation>Die Prüfungen sind noch nicht fertig.</translation>
    </message>
    <message>
        <source>You can close this window: the request goes on, and nothing is lost.</source>
        <translation>Dieses Fenster kann geschlossen werden: Die Anfrage läuft weiter, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open #%1</source>
        <translation>#%1 öffnen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>It is kept in the outbox until it is settled.</source>
        <translation>Sie bleibt im Postausgang, bis sie abgeschlossen ist.</translation>
    </message>
</context>
<context>
    <name>waybill::TargetCard</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open issue(s)</source>
        <translation>
            <numerusform>%n offenes Issue</numerusform>
            <numerusform>%n offene Issues</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not in the repository</source>
        <translation>nicht im Repository</translation>
    </message>
    <message>
        <source>Choose a repository first.</source>
        <translation>Zuerst ein Repository wählen.</translation>
    </message>
    <message>
        <source>Not read from GitHub yet.</source>
        <translation>Noch nicht von GitHub gelesen.</translation>
    </message>
    <message>
        <source>“%1” is not a GitHub login.</source>
        <translation>„%1“ ist kein GitHub-Login.</translation>
    </message>
    <message>
        <source>An issue takes at most %1 assignees.</source>
        <translation>Ein Issue nimmt höchstens %1 Zugewiesene.</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Assignees</source>
        <translation>Zugewiesene</translation>
    </message>
    <message>
        <source>Parent issue</source>
        <translation>Übergeordnetes Issue</translation>
    </message>
    <message>
        <source>Logins, with commas between</source>
        <translation>Logins, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Nummer oder Adresse</translation>
    </message>
    <message>
        <source>Milestone, labels, assignees, parent</source>
        <translation>Milestone, Labels, Zugewiesene, übergeordnetes Issue</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, aufgeklappt</translation>
    </message>
    <message>
        <source>%1, folded away</source>
        <translation>%1, zugeklappt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>follows the answers · %1</source>
        <translation>folgt den Antworten · %1</translation>
    </message>
    <message>
        <source>As the answers say: none</source>
        <translation>Nach den Antworten: keiner</translation>
    </message>
    <message>
        <source>As the answers say: %1</source>
        <translation>Nach den Antworten: %1</translation>
    </message>
    <message>
        <source>The repository has no further labels.</source>
        <translation>Das Repository hat keine weiteren Labels.</translation>
    </message>
    <message>
        <source>This issue is on %1; the parent has to be on %2 as well.</source>
        <translation>Dieses Issue liegt auf %1; das übergeordnete muss auch auf %2 liegen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>#%1 is not in %2, or the account cannot see it.</source>
        <translation>#%1 ist nicht in %2, oder das Konto kann es nicht sehen.</translation>
    </message>
</context>
<context>
    <name>waybill::TaskRow</name>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>%1: add a task</source>
        <translation>%1: Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>%1: task %2 of %3</source>
        <translation>%1: Aufgabe %2 von %3</translation>
    </message>
    <message>
        <source>Remove task %1</source>
        <translation>Aufgabe %1 entfernen</translation>
    </message>
    <message>
        <source>Task without words</source>
        <translation>Aufgabe ohne Worte</translation>
    </message>
    <message>
        <source>Move task %1 up</source>
        <translation>Aufgabe %1 nach oben</translation>
    </message>
    <message>
        <source>Move task %1 down</source>
        <translation>Aufgabe %1 nach unten</translation>
    </message>
</context>
<context>
    <name>waybill::Recheck</name>
    <message>
        <source>It is not known any more in which folder its template lies.</source>
        <translation>Es ist nicht mehr bekannt, in welchem Ordner ihre Vorlage liegt.</translation>
    </message>
</context>
<context>
    <name>waybill::TemplateLibrary</name>
    <message>
        <source>There is no built-in guide “%1” to extend.</source>
        <translation>Einen mitgelieferten Leitfaden „%1“ zum Erweitern gibt es nicht.</translation>
    </message>
    <message>
        <source>This template has changed: the built-in guide “%1” no longer fits it (%2). It opens without the guide, so fewer things are checked.</source>
        <translation>Diese Vorlage hat sich geändert: Der mitgelieferte Leitfaden „%1“ passt nicht mehr dazu (%2). Sie öffnet sich ohne ihn, es wird also weniger geprüft.</translation>
    </message>
    <message>
        <source>There is no built-in template and no file of this name. “waybill templates” lists the built-in ones.</source>
        <translation>Es gibt weder eine mitgelieferte Vorlage noch eine Datei dieses Namens. „waybill templates“ listet die mitgelieferten auf.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>The repository&apos;s guide for this template does not fit it and was left out: %1</source>
        <translation>Der Leitfaden des Repositorys zu dieser Vorlage passt nicht dazu und wurde weggelassen: %1</translation>
    </message>
</context>
<context>
    <name>waybill::TemplatePicker</name>
    <message>
        <source>Opens a menu of templates</source>
        <translation>Öffnet ein Menü mit Vorlagen</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>Template: %1, %2</source>
        <translation>Vorlage: %1, %2</translation>
    </message>
    <message>
        <source>Open another template</source>
        <translation>Andere Vorlage öffnen</translation>
    </message>
    <message>
        <source>%1 (built-in)</source>
        <translation>%1 (mitgeliefert)</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>In the same folder</source>
        <translation>Im selben Ordner</translation>
    </message>
    <message>
        <source>Instead of an issue</source>
        <translation>Statt eines Issues</translation>
    </message>
    <message>
        <source>Instead of an issue (none without a template here)</source>
        <translation>Statt eines Issues (ohne Vorlage geht hier keines)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>waybill::TextFile</name>
    <message>
        <source>The file is larger than %1 KiB; no template, values file or issue is that long.</source>
        <translation>Die Datei ist größer als %1 KiB; so lang ist keine Vorlage, keine Wertedatei und kein Issue.</translation>
    </message>
    <message>
        <source>This is not a text file: it holds a NUL byte.</source>
        <translation>Dies ist keine Textdatei: Sie enthält ein NUL-Byte.</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save it as UTF-8 and open it again.</source>
        <translation>Der Text ist nicht in UTF-8. In UTF-8 speichern und noch einmal öffnen.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Dies ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei lässt sich nicht schreiben: %1.</translation>
    </message>
</context>
<context>
    <name>waybill::TitleEditor</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Takes your title back: it follows from the other answers again.</source>
        <translation>Nimmt den eigenen Titel zurück: Er folgt wieder den anderen Antworten.</translation>
    </message>
    <message>
        <source>Follows from the other answers</source>
        <translation>Folgt aus den anderen Antworten</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Labels: %1</translation>
    </message>
</context>
<context>
    <name>waybill::TopBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>Öffnet ein Menü</translation>
    </message>
</context>
<context>
    <name>waybill::Validation</name>
    <message>
        <source>The issue needs a title.</source>
        <translation>Das Issue braucht einen Titel.</translation>
    </message>
    <message>
        <source>%1 %2 (%3), which is %4 UTC</source>
        <extracomment>A time in its zone and in UTC: &quot;01:30 CST (UTC−6), which is 07:30 UTC&quot;</extracomment>
        <translation>%1 %2 (%3), das ist %4 UTC</translation>
    </message>
    <message>
        <source>“%1” has level %2 in line %3 of the issue</source>
        <translation>„%1“ hat Ebene %2 in Zeile %3 des Issues</translation>
    </message>
    <message>
        <source>“%1” stands again in line %2 of the issue</source>
        <translation>„%1“ steht noch einmal in Zeile %2 des Issues</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>the text is not written yet</source>
        <translation>der Text ist noch nicht geschrieben</translation>
    </message>
    <message>
        <source>“%1” in line %2 of the issue is taken for one, too</source>
        <translation>„%1“ in Zeile %2 des Issues gilt auch als einer</translation>
    </message>
    <message>
        <source>not looked up</source>
        <translation>nicht nachgesehen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>“%1” in line %2 of the issue</source>
        <translation>„%1“ in Zeile %2 des Issues</translation>
    </message>
    <message>
        <source>not found in the issue</source>
        <translation>nicht im Issue gefunden</translation>
    </message>
    <message>
        <source>found in the issue</source>
        <translation>im Issue gefunden</translation>
    </message>
    <message>
        <source>no such task in the issue</source>
        <translation>keine solche Aufgabe im Issue</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>%1 von %2 angekreuzt</translation>
    </message>
    <message>
        <source>none is missing</source>
        <translation>nichts fehlt</translation>
    </message>
    <message>
        <source>The repository has no milestone {fact}. Create it on GitHub, or choose another one.</source>
        <translation>Das Repository hat keinen Milestone {fact}. Auf GitHub anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>The repository has no milestone, release or tag {%1}.</source>
        <translation>Das Repository hat weder Milestone noch Release noch Tag {%1}.</translation>
    </message>
    <message>
        <source>The repository is archived: GitHub takes no issues there. Choose another one.</source>
        <translation>Das Repository ist archiviert: GitHub nimmt dort keine Issues an. Ein anderes wählen.</translation>
    </message>
    <message>
        <source>Issues are switched off in the repository. Export the request instead, or choose another repository.</source>
        <translation>Im Repository sind Issues abgeschaltet. Die Anfrage stattdessen exportieren oder ein anderes Repository wählen.</translation>
    </message>
    <message>
        <source>The repository has no label {fact}. GitHub creates one that does not exist: look for a slip of the keys.</source>
        <translation>Das Repository hat kein Label {fact}. GitHub legt an, was es nicht gibt: nach einem Tippfehler sehen.</translation>
    </message>
    <message>
        <source>You may open issues in the repository but not push to it: GitHub will drop labels, milestone and assignees without a word.</source>
        <translation>Dieses Konto darf im Repository Issues öffnen, aber nicht schreiben: GitHub wird Labels, Milestone und Zugewiesene wortlos weglassen.</translation>
    </message>
    <message>
        <source>{fact} is open and has the same title. Was this request filed already?</source>
        <translation>{fact} ist offen und hat denselben Titel. Wurde diese Anfrage schon eingereicht?</translation>
    </message>
    <message>
        <source>The parent issue is not there: {evidence}.</source>
        <translation>Das übergeordnete Issue gibt es nicht: {evidence}.</translation>
    </message>
    <message numerus="yes">
        <source>The title has %n characters; GitHub takes %1.</source>
        <translation>
            <numerusform>Der Titel hat %n Zeichen; GitHub nimmt %1.</numerusform>
            <numerusform>Der Titel hat %n Zeichen; GitHub nimmt %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The issue has %n characters; at most %1 can be filed.</source>
        <translation>
            <numerusform>Das Issue hat %n Zeichen; höchstens %1 lassen sich einreichen.</numerusform>
            <numerusform>Das Issue hat %n Zeichen; höchstens %1 lassen sich einreichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is so</source>
        <translation>es ist so</translation>
    </message>
    <message>
        <source>it is not so</source>
        <translation>es ist nicht so</translation>
    </message>
    <message>
        <source>Going back leaves a version behind that changed the database: {fact}. Where is the backup?</source>
        <translation>Der Weg zurück verlässt eine Version, die die Datenbank geändert hat: {fact}. Wo ist die Sicherung?</translation>
    </message>
    <message>
        <source>The title is only “%1” so far; say what the issue is about.</source>
        <translation>Der Titel ist erst „%1“; sagen Sie, worum es geht.</translation>
    </message>
</context>
<context>
    <name>waybill::ValuesFile</name>
    <message>
        <source>A values file has the keys “template” and “values”.</source>
        <translation>Eine Wertedatei hat die Schlüssel „template“ und „values“.</translation>
    </message>
    <message>
        <source>“%1” is no key of a values file; “template” and “values” are.</source>
        <translation>„%1“ ist kein Schlüssel einer Wertedatei; „template“ und „values“ sind welche.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Hier wird ein Text erwartet.</translation>
    </message>
    <message>
        <source>“values” takes field ids with answers.</source>
        <translation>„values“ nimmt Feldkennungen mit Antworten.</translation>
    </message>
    <message>
        <source>The form has no field “%1”. It has: %2.</source>
        <translation>Das Formular hat kein Feld „%1“. Es hat: %2.</translation>
    </message>
    <message>
        <source>“%1” is always “%2”.</source>
        <translation>„%1“ ist immer „%2“.</translation>
    </message>
    <message>
        <source>“%1” takes one line.</source>
        <translation>„%1“ nimmt eine Zeile.</translation>
    </message>
    <message>
        <source>“%1” is no option of “%2”. It has: %3.</source>
        <translation>„%1“ ist keine Option von „%2“. Zur Wahl stehen: %3.</translation>
    </message>
    <message>
        <source>“%1” takes a list of tasks like { task: …, done: true }.</source>
        <translation>„%1“ nimmt eine Liste von Aufgaben wie { task: …, done: true }.</translation>
    </message>
    <message>
        <source>The template has no task “%1” in “%2”.</source>
        <translation>Die Vorlage hat keine Aufgabe „%1“ in „%2“.</translation>
    </message>
    <message>
        <source>The task “%1” takes no link.</source>
        <translation>Die Aufgabe „%1“ nimmt keinen Link.</translation>
    </message>
    <message>
        <source>A task is a text or { task: …, done: true, link: … }.</source>
        <translation>Eine Aufgabe ist ein Text oder { task: …, done: true, link: … }.</translation>
    </message>
    <message>
        <source>“%1” is no key of a task; “task”, “done” and “link” are.</source>
        <translation>„%1“ ist kein Schlüssel einer Aufgabe; „task“, „done“ und „link“ sind welche.</translation>
    </message>
    <message>
        <source>“done” is true or false.</source>
        <translation>„done“ ist true oder false.</translation>
    </message>
    <message>
        <source>The task has no text.</source>
        <translation>Die Aufgabe hat keinen Text.</translation>
    </message>
    <message>
        <source>“%1” has no lines of its own in the issue, so it cannot be written as Markdown.</source>
        <translation>„%1“ hat im Issue keine eigenen Zeilen und kann deshalb nicht als Markdown geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” does not begin a section that can be written as a whole.</source>
        <translation>Mit „%1“ beginnt kein Abschnitt, der als Ganzes geschrieben werden kann.</translation>
    </message>
</context>
<context>
    <name>waybill::VersionEditor</name>
    <message>
        <source>Versions of the repository</source>
        <translation>Versionen des Repositorys</translation>
    </message>
    <message>
        <source>Alt+Down offers the repository&apos;s versions.</source>
        <translation>Alt+Runter bietet die Versionen des Repositorys an.</translation>
    </message>
    <message>
        <source>Newer than %1</source>
        <translation>Neuer als %1</translation>
    </message>
    <message>
        <source>Older than %1</source>
        <translation>Älter als %1</translation>
    </message>
    <message>
        <source>Not newer</source>
        <translation>Nicht neuer</translation>
    </message>
    <message>
        <source>Not older</source>
        <translation>Nicht älter</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>neueste</translation>
    </message>
    <message>
        <source>no tag yet</source>
        <translation>noch kein Tag</translation>
    </message>
    <message>
        <source>milestone open</source>
        <translation>Milestone offen</translation>
    </message>
    <message>
        <source>milestone closed</source>
        <translation>Milestone geschlossen</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
</context>
<context>
    <name>waybill::Viewer</name>
    <message>
        <source>%1 does not accept this token. It may have expired or been revoked.</source>
        <translation>%1 nimmt dieses Token nicht an. Vielleicht ist es abgelaufen oder widerrufen.</translation>
    </message>
    <message>
        <source>%1 refuses to answer with this token just now (status %2).</source>
        <translation>%1 verweigert mit diesem Token gerade die Antwort (Status %2).</translation>
    </message>
    <message>
        <source>%1 has trouble just now (status %2). Try again in a while.</source>
        <translation>%1 hat gerade Schwierigkeiten (Status %2). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 does not answer like a GitHub server.</source>
        <translation>%1 antwortet nicht wie ein GitHub-Server.</translation>
    </message>
    <message>
        <source>This is no token: it is empty, or holds blanks or other signs.</source>
        <translation>Dies ist kein Token: Es ist leer oder enthält Leerzeichen oder andere Zeichen.</translation>
    </message>
</context>
<context>
    <name>waybill::WindowActions</name>
    <message>
        <source>Open template…</source>
        <translation>Vorlage öffnen…</translation>
    </message>
    <message>
        <source>Open an issue template from a file</source>
        <translation>Eine Issue-Vorlage aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>Open filled body…</source>
        <translation>Ausgefüllten Text öffnen…</translation>
    </message>
    <message>
        <source>Read a filled Markdown body back into the form</source>
        <translation>Einen ausgefüllten Markdown-Text ins Formular zurücklesen</translation>
    </message>
    <message>
        <source>Open values…</source>
        <translation>Werte öffnen…</translation>
    </message>
    <message>
        <source>Read answers from a values file</source>
        <translation>Antworten aus einer Wertedatei lesen</translation>
    </message>
    <message>
        <source>Markdown file…</source>
        <translation>Markdown-Datei…</translation>
    </message>
    <message>
        <source>Save the request as Markdown</source>
        <translation>Die Anfrage als Markdown speichern</translation>
    </message>
    <message>
        <source>HTML file…</source>
        <translation>HTML-Datei…</translation>
    </message>
    <message>
        <source>Save the request as a page that needs nothing else</source>
        <translation>Die Anfrage als Seite speichern, die nichts weiter braucht</translation>
    </message>
    <message>
        <source>Copy Markdown</source>
        <translation>Markdown kopieren</translation>
    </message>
    <message>
        <source>Put the Markdown on the clipboard</source>
        <translation>Das Markdown in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Keep guidance</source>
        <translation>Anleitung behalten</translation>
    </message>
    <message>
        <source>With the template&apos;s notes for the person who fills it</source>
        <translation>Mit den Hinweisen der Vorlage für die ausfüllende Person</translation>
    </message>
    <message>
        <source>With front matter</source>
        <translation>Mit Front Matter</translation>
    </message>
    <message>
        <source>With name, title and labels on top, as in a template</source>
        <translation>Mit Name, Titel und Labels am Anfang, wie in einer Vorlage</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save or copy the request</source>
        <translation>Anfrage speichern oder kopieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Go to the next place to mend</source>
        <translation>Zur nächsten Stelle, die zu beheben ist</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Voriges Problem</translation>
    </message>
    <message>
        <source>Go to the place to mend before this one</source>
        <translation>Zur vorigen Stelle, die zu beheben ist</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Ordinary text</source>
        <translation>Normale Schrift</translation>
    </message>
    <message>
        <source>Text as large as the system has it</source>
        <translation>Schrift so groß wie im System</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Waybill</source>
        <translation>Über Waybill</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Copy prefilled link</source>
        <translation>Vorausgefüllten Link kopieren</translation>
    </message>
    <message>
        <source>Put an address on the clipboard that opens GitHub&apos;s own form, filled in</source>
        <translation>Eine Adresse in die Zwischenablage legen, die GitHubs eigenes Formular ausgefüllt öffnet</translation>
    </message>
    <message>
        <source>Submit to GitHub</source>
        <translation>Bei GitHub einreichen</translation>
    </message>
    <message>
        <source>Look at everything once more, then file the request on GitHub</source>
        <translation>Alles noch einmal ansehen, dann die Anfrage bei GitHub einreichen</translation>
    </message>
    <message>
        <source>Outbox…</source>
        <translation>Postausgang…</translation>
    </message>
    <message>
        <source>Requests that are not settled yet, and those that were filed</source>
        <translation>Anfragen, die noch nicht abgeschlossen sind, und eingereichte</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>From field to field</source>
        <translation>Von Feld zu Feld</translation>
    </message>
    <message>
        <source>Tick a task</source>
        <translation>Eine Aufgabe ankreuzen</translation>
    </message>
    <message>
        <source>Choose another answer</source>
        <translation>Eine andere Antwort wählen</translation>
    </message>
    <message>
        <source>Move a task up or down</source>
        <translation>Eine Aufgabe nach oben oder unten</translation>
    </message>
    <message>
        <source>System colours</source>
        <translation>Systemfarben</translation>
    </message>
    <message>
        <source>Drafts…</source>
        <translation>Entwürfe…</translation>
    </message>
    <message>
        <source>Everything that was begun, and where it is</source>
        <translation>Alles, was angefangen wurde, und wo es ist</translation>
    </message>
    <message>
        <source>Earlier states…</source>
        <translation>Frühere Stände…</translation>
    </message>
    <message>
        <source>Look at this draft as it was, and restore answers</source>
        <translation>Diesen Entwurf ansehen, wie er war, und Antworten wiederherstellen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache (Language)</translation>
    </message>
    <message>
        <source>Language of the window; what is written into the issue keeps its own</source>
        <translation>Sprache des Fensters; was ins Issue geschrieben wird, behält seine eigene</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go to or do…</source>
        <translation>Gehen oder tun…</translation>
    </message>
    <message>
        <source>Find an action, a section, a field, a problem, a draft or a template by a few letters</source>
        <translation>Eine Aktion, einen Abschnitt, ein Feld, ein Problem, einen Entwurf oder eine Vorlage mit wenigen Buchstaben finden</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>The start page: what was begun, templates to start from, what was filed</source>
        <translation>Die Startseite: was begonnen wurde, Vorlagen zum Anfangen, was eingereicht wurde</translation>
    </message>
    <message>
        <source>Search on the start page</source>
        <translation>Auf der Startseite suchen</translation>
    </message>
    <message>
        <source>Rename a draft of the start page</source>
        <translation>Einen Entwurf der Startseite umbenennen</translation>
    </message>
    <message>
        <source>Duplicate a draft of the start page</source>
        <translation>Einen Entwurf der Startseite verdoppeln</translation>
    </message>
    <message>
        <source>Delete a draft of the start page</source>
        <translation>Einen Entwurf der Startseite löschen</translation>
    </message>
    <message>
        <source>Start from the last request</source>
        <translation>Mit der letzten Anfrage beginnen</translation>
    </message>
    <message>
        <source>Begin with the answers of the last request of this template, versions moved on</source>
        <translation>Mit den Antworten der letzten Anfrage dieser Vorlage beginnen, mit den nächsten Versionen</translation>
    </message>
    <message>
        <source>Paste to fill…</source>
        <translation>Zum Ausfüllen einfügen…</translation>
    </message>
    <message>
        <source>Fill the form from the clipboard: values, a filled body, a version, the address of an issue or a tag</source>
        <translation>Das Formular aus der Zwischenablage ausfüllen: Werte, ein ausgefüllter Text, eine Version, die Adresse eines Issues oder eines Tags</translation>
    </message>
    <message>
        <source>Calendar, list of versions, earlier answers</source>
        <translation>Kalender, Liste der Versionen, frühere Antworten</translation>
    </message>
    <message>
        <source>Copy as values file</source>
        <translation>Als Wertedatei kopieren</translation>
    </message>
    <message>
        <source>Put the answers on the clipboard, as a file that another person opens in Waybill</source>
        <translation>Legt die Antworten in die Zwischenablage, als Datei, die jemand anders in Waybill öffnet</translation>
    </message>
    <message>
        <source>Save as values file…</source>
        <translation>Als Wertedatei speichern …</translation>
    </message>
    <message>
        <source>Save the answers as a file that another person opens in Waybill</source>
        <translation>Speichert die Antworten als Datei, die jemand anders in Waybill öffnet</translation>
    </message>
    <message>
        <source>Copy link for Waybill</source>
        <translation>Link für Waybill kopieren</translation>
    </message>
    <message>
        <source>Put an address on the clipboard that opens this request in another person&apos;s Waybill</source>
        <translation>Legt eine Adresse in die Zwischenablage, die diese Anfrage im Waybill von jemand anderem öffnet</translation>
    </message>
    <message>
        <source>Open an issue…</source>
        <translation>Ein Issue öffnen…</translation>
    </message>
    <message>
        <source>Open what is on GitHub as a form, to change it there</source>
        <translation>Was auf GitHub steht, als Formular öffnen, um es dort zu ändern</translation>
    </message>
    <message>
        <source>Verify what was delivered…</source>
        <translation>Deployment prüfen…</translation>
    </message>
    <message>
        <source>Go through the checks of what is delivered now, and write the results to its issue</source>
        <translation>Die Prüfungen dessen durchgehen, was jetzt in Betrieb ist, und die Ergebnisse in sein Issue schreiben</translation>
    </message>
    <message>
        <source>Go back to an earlier version…</source>
        <translation>Zurückrollen…</translation>
    </message>
    <message>
        <source>Ask for the return to a version that was delivered before, filled in but for the reason</source>
        <translation>Die Rückkehr zu einer früher deployten Version beantragen, ausgefüllt bis auf den Anlass</translation>
    </message>
    <message>
        <source>Workbench for templates</source>
        <translation>Werkbank für Vorlagen</translation>
    </message>
    <message>
        <source>For those who write templates: what is wrong with its files, and a form that follows them as they are edited</source>
        <translation>Für alle, die Vorlagen schreiben: was an ihren Dateien nicht stimmt, und ein Formular, das ihnen beim Bearbeiten folgt</translation>
    </message>
    <message>
        <source>Write as Markdown</source>
        <translation>Als Markdown schreiben</translation>
    </message>
    <message>
        <source>Write the field as Markdown, or fill it in as a form again</source>
        <translation>Das Feld als Markdown schreiben oder wieder als Formular ausfüllen</translation>
    </message>
    <message>
        <source>New from repository…</source>
        <translation>Neu aus Repository …</translation>
    </message>
    <message>
        <source>Choose among the templates that a repository offers</source>
        <translation>Unter den Vorlagen wählen, die ein Repository anbietet</translation>
    </message>
    <message>
        <source>Guide…</source>
        <translation>Leitfaden …</translation>
    </message>
    <message>
        <source>Choose the guide that is laid over the template, or none</source>
        <translation>Den Leitfaden wählen, der über die Vorlage gelegt wird, oder keinen</translation>
    </message>
</context>
<context>
    <name>waybill::Workspace</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>Prüfungen %1</translation>
    </message>
    <message>
        <source>Views of the request</source>
        <translation>Ansichten der Anfrage</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Beside %1</source>
        <translation>Daneben %1</translation>
    </message>
</context>
<context>
    <name>waybill::Yaml</name>
    <message>
        <source>This built-in file is broken.</source>
        <translation>Diese mitgelieferte Datei ist kaputt.</translation>
    </message>
    <message>
        <source>There is a second document in the file.</source>
        <translation>In der Datei steht ein zweites Dokument.</translation>
    </message>
    <message>
        <source>Anchors and aliases (&amp; and *) are not supported. Put the text in quotes if it starts with one.</source>
        <translation>Anker und Aliasse (&amp; und *) werden nicht unterstützt. Den Text in Anführungszeichen setzen, wenn er so beginnt.</translation>
    </message>
    <message>
        <source>There are more than %1 values in the file.</source>
        <translation>In der Datei sind mehr als %1 Werte.</translation>
    </message>
    <message>
        <source>The values are nested more than %1 levels deep.</source>
        <translation>Die Werte sind mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>The key “%1” stands here for the second time.</source>
        <translation>Der Schlüssel „%1“ steht hier zum zweiten Mal.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>Dies ist kein gültiges YAML: %1.</translation>
    </message>
</context>
<context>
    <name>waybill::ZonedTime</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours %1</source>
        <translation>
            <numerusform>in %n Stunde und %1</numerusform>
            <numerusform>in %n Stunden und %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours %1 ago</source>
        <translation>
            <numerusform>vor %n Stunde und %1</numerusform>
            <numerusform>vor %n Stunden und %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::TextDifference</name>
    <message>
        <source>Both texts are the same.</source>
        <translation>Beide Texte sind gleich.</translation>
    </message>
    <message>
        <source>What this one changes in the text:</source>
        <translation>Was dieser am Text ändert:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… und %n weitere Zeile</numerusform>
            <numerusform>… und %n weitere Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ContractWords</name>
    <message>
        <source>No contract</source>
        <translation>Kein Vertrag</translation>
    </message>
    <message>
        <source>No repository is chosen, so nothing is known of its milestones, labels and open requests.</source>
        <translation>Es ist kein Repository gewählt, also ist von Milestones, Labels und offenen Anfragen nichts bekannt.</translation>
    </message>
    <message>
        <source>No contract is in force for %1: what a workflow behind it accepts is not checked.</source>
        <translation>Für %1 ist kein Vertrag in Kraft: Was ein Workflow dahinter annimmt, wird nicht geprüft.</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht da</translation>
    </message>
    <message>
        <source>%1 is %2, known is %3</source>
        <translation>%1 ist %2, bekannt ist %3</translation>
    </message>
    <message>
        <source>What differs: %1.</source>
        <translation>Was abweicht: %1.</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>In Kraft: %1</translation>
    </message>
    <message>
        <source>The repository keeps this contract itself, and its workflow's files are those that it names</source>
        <translation>Das Repository führt diesen Vertrag selbst, und die Dateien seines Workflows sind die darin genannten</translation>
    </message>
    <message>
        <source>The files of the repository's workflow are the known ones</source>
        <translation>Die Dateien des Workflows im Repository sind die bekannten</translation>
    </message>
    <message>
        <source>Not checked: another version of the workflow</source>
        <translation>Nicht geprüft: eine andere Version des Workflows</translation>
    </message>
    <message>
        <source>%1 runs one that nobody here knows. What %2 would say stands below as advice, never as passed or refused.</source>
        <translation>%1 verwendet einen, den hier niemand kennt. Was %2 sagen würde, steht unten als Hinweis, nie als bestanden oder abgelehnt.</translation>
    </message>
    <message>
        <source>Not checked: which workflow runs is not known</source>
        <translation>Nicht geprüft: Welcher Workflow läuft, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The files of %1 could not be read (%2). What %3 would say stands below as advice, never as passed or refused.</source>
        <translation>Die Dateien von %1 ließen sich nicht lesen (%2). Was %3 sagen würde, steht unten als Hinweis, nie als bestanden oder abgelehnt.</translation>
    </message>
    <message>
        <source>Kept with this request.</source>
        <translation>Mit dieser Anfrage aufbewahrt.</translation>
    </message>
    <message>
        <source>The repository runs %1; its own gates may answer otherwise.</source>
        <translation>Das Repository verwendet %1; dessen eigene Prüfstufen könnten anders antworten.</translation>
    </message>
    <message>
        <source>Chosen by hand: %1</source>
        <translation>Von Hand gewählt: %1</translation>
    </message>
    <message>
        <source>This contract of the repository cannot be used: %1</source>
        <translation>Dieser Vertrag des Repositorys ist nicht verwendbar: %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n min · until about %1</source>
        <translation>
            <numerusform>höchstens %n min · bis etwa %1</numerusform>
            <numerusform>höchstens %n min · bis etwa %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterwards an issue is opened whose title begins like this.</source>
        <translation>Danach wird ein Issue geöffnet, dessen Titel so beginnt.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
</context>
<context>
    <name>waybill::AccountController</name>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>%1 abmelden?</translation>
    </message>
    <message>
        <source>The token is forgotten here. The GitHub CLI keeps its own sign-in; “gh auth logout” ends that.</source>
        <translation>Das Token wird hier vergessen. Die GitHub CLI behält ihre eigene Anmeldung; „gh auth logout“ beendet sie.</translation>
    </message>
    <message>
        <source>The token is forgotten here. %1 goes on taking it until it is revoked there.</source>
        <translation>Das Token wird hier vergessen. %1 nimmt es weiter an, bis es dort widerrufen wird.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out and open the page to revoke it</source>
        <translation>Abmelden und die Seite zum Widerrufen öffnen</translation>
    </message>
    <message>
        <source>%1 is signed out of %2.</source>
        <translation>%1 ist bei %2 abgemeldet.</translation>
    </message>
    <message>
        <source>Settings for %1 are saved.</source>
        <translation>Die Einstellungen für %1 sind gespeichert.</translation>
    </message>
    <message>
        <source>The token is kept in the system keyring now.</source>
        <translation>Das Token wird jetzt im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>The sign-in lasts until Waybill closes: %1.</source>
        <translation>Die Anmeldung gilt, bis Waybill beendet wird: %1.</translation>
    </message>
</context>
<context>
    <name>waybill::RepositoryBanner</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Anderes wählen</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 ließ sich nicht lesen: %2</translation>
    </message>
</context>
<context>
    <name>waybill::RepositoryRows</name>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
</context>
<context>
    <name>waybill::ServerDialog</name>
    <message>
        <source>Settings for %1</source>
        <translation>Einstellungen für %1</translation>
    </message>
    <message>
        <source>All may stay empty. They are kept on this computer, for this server alone.</source>
        <translation>Alle dürfen leer bleiben. Sie werden auf diesem Computer aufbewahrt, nur für diesen Server.</translation>
    </message>
    <message>
        <source>Client id for signing in by code</source>
        <translation>Client-ID für die Anmeldung mit Code</translation>
    </message>
    <message>
        <source>Once, in three clicks: open the page below, name the app “Waybill” with any homepage and callback address (such as https://localhost), tick “Enable Device Flow” and register it. Then copy its client id here; it is no secret.</source>
        <translation>Einmalig, mit drei Klicks: die Seite unten öffnen, die App „Waybill“ nennen, mit beliebiger Homepage und Callback-Adresse (etwa https://localhost), „Enable Device Flow“ ankreuzen und registrieren. Dann ihre Client-ID hierher kopieren; sie ist kein Geheimnis.</translation>
    </message>
    <message>
        <source>Register an OAuth app on %1</source>
        <translation>OAuth-App auf %1 registrieren</translation>
    </message>
    <message>
        <source>Address of the REST API</source>
        <translation>Adresse der REST-API</translation>
    </message>
    <message>
        <source>Only where a gateway stands before the server. Usual: %1</source>
        <translation>Nur, wo ein Gateway vor dem Server steht. Üblich: %1</translation>
    </message>
    <message>
        <source>File of a certificate authority</source>
        <translation>Datei einer Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>In PEM form; trusted for this server beside the system&apos;s.</source>
        <translation>Im PEM-Format; gilt für diesen Server neben denen des Systems.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>waybill::ServerSettings</name>
    <message>
        <source>A client id looks like Ov23liABCDEF or Iv1.8a61f9b3a7aba766: it stands on the app&apos;s page.</source>
        <translation>Eine Client-ID sieht aus wie Ov23liABCDEF oder Iv1.8a61f9b3a7aba766: Sie steht auf der Seite der App.</translation>
    </message>
    <message>
        <source>Write it whole and with https, like https://gateway.example.com/api/v3.</source>
        <translation>Ganz und mit https schreiben, wie https://gateway.example.com/api/v3.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form (-----BEGIN CERTIFICATE-----).</source>
        <translation>Diese Datei enthält kein Zertifikat im PEM-Format (-----BEGIN CERTIFICATE-----).</translation>
    </message>
</context>
<context>
    <name>waybill::MessageDialog</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>waybill::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Tasten suchen</translation>
    </message>
    <message>
        <source>No such key.</source>
        <translation>Keine solche Taste.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waybill::MonthModel</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>past</source>
        <translation>vergangen</translation>
    </message>
    <message>
        <source>the clock changes</source>
        <translation>die Uhr wird umgestellt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>waybill::TimeOffer</name>
    <message>
        <source>Use %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>What the time may mean</source>
        <translation>Was die Zeit bedeuten kann</translation>
    </message>
    <message>
        <source>Also read: %1</source>
        <translation>Auch lesbar als: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Enter: use %1</source>
        <translation>Enter: %1 nehmen</translation>
    </message>
    <message>
        <source>Or %1</source>
        <translation>Oder %1</translation>
    </message>
</context>
<context>
    <name>waybill::WrittenTime</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>next</source>
        <translation>nächsten</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>mittag</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>mitternacht</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>no time of day was written</source>
        <translation>keine Uhrzeit geschrieben</translation>
    </message>
    <message>
        <source>if the day stands first</source>
        <translation>wenn der Tag vorn steht</translation>
    </message>
    <message>
        <source>if the month stands first</source>
        <translation>wenn der Monat vorn steht</translation>
    </message>
    <message>
        <source>tomorrow, because it has passed today</source>
        <translation>morgen, denn heute ist das schon vorbei</translation>
    </message>
    <message>
        <source>if the end of the day was meant</source>
        <translation>wenn das Ende des Tages gemeint war</translation>
    </message>
    <message>
        <source>if the week after was meant</source>
        <translation>wenn die Woche danach gemeint war</translation>
    </message>
    <message>
        <source>if the afternoon was meant</source>
        <translation>wenn nachmittags gemeint war</translation>
    </message>
    <message>
        <source>if the morning was meant</source>
        <translation>wenn morgens gemeint war</translation>
    </message>
    <message>
        <source>there is no such time: the clock is set forward over it</source>
        <translation>diese Zeit gibt es nicht: Die Uhr wird darüber hinweg vorgestellt</translation>
    </message>
    <message>
        <source>the clock shows it twice; the later one counts</source>
        <translation>die Uhr zeigt sie zweimal; die spätere zählt</translation>
    </message>
    <message>
        <source>the clock shows it twice; the earlier one counts</source>
        <translation>die Uhr zeigt sie zweimal; die frühere zählt</translation>
    </message>
</context>
<context>
    <name>waybill::DraftStore</name>
    <message>
        <source>The answers of this draft are damaged. To go back to its newest earlier state, run waybill drafts restore %1.</source>
        <translation>Die Antworten dieses Entwurfs sind beschädigt. Um zu seinem neuesten früheren Stand zurückzugehen, waybill drafts restore %1 ausführen.</translation>
    </message>
    <message>
        <source>There is no draft %1.</source>
        <translation>Einen Entwurf %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The template of this draft cannot be read any more.</source>
        <translation>Die Vorlage dieses Entwurfs ist nicht mehr lesbar.</translation>
    </message>
</context>
<context>
    <name>waybill::DraftsCommand</name>
    <message>
        <source>%1 (second version)</source>
        <translation>%1 (zweite Fassung)</translation>
    </message>
    <message>
        <source>No draft has the id %1. See waybill drafts list.</source>
        <translation>Kein Entwurf hat die Kennung %1. Siehe waybill drafts list.</translation>
    </message>
    <message>
        <source>More than one draft has an id that starts with %1.</source>
        <translation>Mehr als ein Entwurf hat eine Kennung, die mit %1 beginnt.</translation>
    </message>
    <message>
        <source>This draft was filed as #%1. Export it to file something like it.</source>
        <translation>Dieser Entwurf wurde als #%1 eingereicht. Exportieren, um etwas Ähnliches einzureichen.</translation>
    </message>
    <message>
        <source>There is no earlier state of this draft.</source>
        <translation>Von diesem Entwurf gibt es keinen früheren Stand.</translation>
    </message>
    <message>
        <source>Use drafts list, or drafts show, export, restore or delete with an ID. See waybill --help.</source>
        <translation>Möglich sind drafts list oder drafts show, export, restore und delete mit einer ID. Siehe waybill --help.</translation>
    </message>
    <message>
        <source>This draft is on its way: see waybill outbox. Drop the request %1 there first.</source>
        <translation>Dieser Entwurf ist unterwegs: siehe waybill outbox. Zuerst dort die Anfrage %1 verwerfen.</translation>
    </message>
</context>
<context>
    <name>waybill::TemplateChange</name>
    <message>
        <source>by id</source>
        <translation>nach Kennung</translation>
    </message>
    <message>
        <source>by label</source>
        <translation>nach Beschriftung</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>nach Stelle</translation>
    </message>
    <message>
        <source>another kind of answer</source>
        <translation>eine andere Art von Antwort</translation>
    </message>
    <message>
        <source>%1 → %2 (%3)</source>
        <translation>%1 → %2 (%3)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>kept beside the form</source>
        <translation>neben dem Formular aufbewahrt</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>kein Platz</translation>
    </message>
</context>
<context>
    <name>waybill::DraftController</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>What you type is not saved: %1</source>
        <translation>Die Eingaben werden nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere</source>
        <translation>Dieser Entwurf wurde anderswo geändert</translation>
    </message>
    <message>
        <source>Another Waybill wrote this draft, too. Nothing is lost: this window goes on with a second version of it, and Drafts… has both.</source>
        <translation>Auch ein anderes Waybill hat diesen Entwurf geschrieben. Nichts ist verloren: Dieses Fenster fährt mit einer zweiten Fassung fort, und „Entwürfe…“ hat beide.</translation>
    </message>
    <message>
        <source>The database was damaged</source>
        <translation>Die Datenbank war beschädigt</translation>
    </message>
    <message>
        <source>%1[*] — Waybill</source>
        <translation>%1[*] — Waybill</translation>
    </message>
    <message>
        <source>%1[*] — %2 — Waybill</source>
        <translation>%1[*] — %2 — Waybill</translation>
    </message>
    <message>
        <source>No earlier states</source>
        <translation>Keine früheren Stände</translation>
    </message>
    <message numerus="yes">
        <source>The template has changed since this draft began. %n answer(s) can move over.</source>
        <translation>
            <numerusform>Die Vorlage hat sich geändert, seit dieser Entwurf begann. %n Antwort lässt sich übernehmen.</numerusform>
            <numerusform>Die Vorlage hat sich geändert, seit dieser Entwurf begann. %n Antworten lassen sich übernehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This draft is open in another window, which was asked to come to the front.</source>
        <translation>Dieser Entwurf ist in einem anderen Fenster offen, das nach vorn gebeten wurde.</translation>
    </message>
    <message>
        <source>This is a copy. The draft that it was made of stays as it is: see Drafts…</source>
        <translation>Dies ist eine Kopie. Der Entwurf, von dem sie stammt, bleibt, wie er ist: siehe „Entwürfe…“</translation>
    </message>
    <message>
        <source>No field is another; notes or rules are.</source>
        <translation>Kein Feld ist anders; Hinweise oder Regeln sind es.</translation>
    </message>
    <message numerus="yes">
        <source>This is another version of the template. %n answer(s) moved over.</source>
        <translation>
            <numerusform>Dies ist eine andere Fassung der Vorlage. %n Antwort übernommen.</numerusform>
            <numerusform>Dies ist eine andere Fassung der Vorlage. %n Antworten übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>Diesen Entwurf gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>the open form</source>
        <translation>das offene Formular</translation>
    </message>
    <message numerus="yes">
        <source>Another guide is laid over the template. %n answer(s) moved over.</source>
        <translation>
            <numerusform>Ein anderer Leitfaden liegt über der Vorlage. %n Antwort übernommen.</numerusform>
            <numerusform>Ein anderer Leitfaden liegt über der Vorlage. %n Antworten übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::DraftList</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There are no drafts yet. What you type is kept by itself.</source>
        <translation>Es gibt noch keine Entwürfe. Eingaben werden von selbst aufbewahrt.</translation>
    </message>
    <message>
        <source>Everything that was begun. What was deleted can be brought back for a month.</source>
        <translation>Alles, was angefangen wurde. Gelöschtes lässt sich einen Monat lang zurückholen.</translation>
    </message>
    <message>
        <source>second version</source>
        <translation>zweite Fassung</translation>
    </message>
    <message>
        <source>in this window</source>
        <translation>in diesem Fenster</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>im Postausgang</translation>
    </message>
    <message>
        <source>filed as #%1</source>
        <translation>eingereicht als #%1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Hold this draft against the open form, field by field</source>
        <translation>Hält diesen Entwurf Feld für Feld gegen das offene Formular</translation>
    </message>
</context>
<context>
    <name>waybill::HistoryView</name>
    <message>
        <source>Earlier states</source>
        <translation>Frühere Stände</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>There is no earlier state yet: one is kept every minute in which something changes.</source>
        <translation>Es gibt noch keinen früheren Stand: Einer wird jede Minute aufbewahrt, in der sich etwas ändert.</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Abweichende</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>Als Kopie öffnen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier state(s)</source>
        <translation>
            <numerusform>%n früherer Stand</numerusform>
            <numerusform>%n frühere Stände</numerusform>
        </translation>
    </message>
    <message>
        <source>States are thinned with age: one a minute for an hour, then one each hour, each day and each week.</source>
        <translation>Stände werden mit der Zeit ausgedünnt: eine Stunde lang einer je Minute, dann einer je Stunde, je Tag und je Woche.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>wie es jetzt ist</translation>
    </message>
    <message>
        <source>first state</source>
        <translation>erster Stand</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring is one step: %1 takes it back.</source>
        <translation>Wiederherstellen ist ein Schritt: %1 nimmt ihn zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answer(s) differ</source>
        <translation>
            <numerusform>Abweichend: %1 von %n Antwort</numerusform>
            <numerusform>Abweichend: %1 von %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 beside now</source>
        <translation>%1 neben jetzt</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Wie es jetzt ist</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Stand von %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Then, %1</source>
        <translation>Damals, %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are equal.</source>
        <translation>
            <numerusform>%n Antwort ist gleich.</numerusform>
            <numerusform>%n Antworten sind gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>What changed in the Markdown since then</source>
        <translation>Was sich seitdem im Markdown geändert hat</translation>
    </message>
    <message>
        <source>Both texts are the same.</source>
        <translation>Beide Texte sind gleich.</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Damals und jetzt</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 neben %2</translation>
    </message>
    <message>
        <source>%1 and a click, or %2, choose a second state to compare.</source>
        <translation>%1 und ein Klick oder %2 wählt einen zweiten Stand zum Vergleich.</translation>
    </message>
    <message>
        <source>Choose one state alone to restore it or to open it as a copy.</source>
        <translation>Wählen Sie einen einzigen Stand, um ihn wiederherzustellen oder als Kopie zu öffnen.</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>waybill::DifferenceCard</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Restore this answer</source>
        <translation>Diese Antwort wiederherstellen</translation>
    </message>
    <message>
        <source>%1, then</source>
        <translation>%1, damals</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, jetzt</translation>
    </message>
    <message>
        <source>%1, in “%2”</source>
        <translation>%1, in „%2“</translation>
    </message>
</context>
<context>
    <name>waybill::FiledMoment</name>
    <message>
        <source>Filed request</source>
        <translation>Eingereichte Anfrage</translation>
    </message>
    <message>
        <source>The issue</source>
        <translation>Das Issue</translation>
    </message>
    <message>
        <source>%1 commented on it.</source>
        <translation>%1 hat dazu kommentiert.</translation>
    </message>
</context>
<context>
    <name>waybill::FiledPage</name>
    <message>
        <source>Verify…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Address of the issue</source>
        <translation>Adresse des Issues</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>Der Link ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>Show in Filed</source>
        <translation>Unter „Eingereicht“ zeigen</translation>
    </message>
    <message>
        <source>Open #%1</source>
        <translation>#%1 öffnen</translation>
    </message>
    <message>
        <source>No contract was in force for %1: what its workflow does with the issue is not known here.</source>
        <translation>Für %1 war kein Vertrag in Kraft: Was sein Workflow mit dem Issue macht, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>As the workflow of %1 does it. Filed %2.</source>
        <translation>So, wie der Workflow von %1 es macht. Eingereicht: %2.</translation>
    </message>
    <message>
        <source>Looked at %1.</source>
        <translation>Nachgesehen: %1.</translation>
    </message>
    <message>
        <source>What became of it could not be looked at. %1</source>
        <translation>Was daraus geworden ist, war nicht zu erfahren. %1</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>Als neue kopieren</translation>
    </message>
    <message>
        <source>Go back to an earlier version…</source>
        <translation>Zurückrollen…</translation>
    </message>
    <message>
        <source>Keep me told when this page is not open</source>
        <translation>Mir auch Bescheid geben, wenn diese Seite nicht offen ist</translation>
    </message>
    <message>
        <source>A desktop notification for each change, while Waybill runs.</source>
        <translation>Eine Benachrichtigung des Desktops für jede Änderung, solange Waybill läuft.</translation>
    </message>
</context>
<context>
    <name>waybill::BesidePane</name>
    <message>
        <source>Kept beside the form</source>
        <translation>Neben dem Formular aufbewahrt</translation>
    </message>
    <message>
        <source>What had no place in this version of the template. It stays in the draft and is never written to the issue.</source>
        <translation>Was in dieser Fassung der Vorlage keinen Platz hat. Es bleibt im Entwurf und kommt nie in das Issue.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The template, line by line</source>
        <translation>Die Vorlage, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Writes it behind the answer of “%1”. It stays here until you drop it.</source>
        <translation>Schreibt es hinter die Antwort von „%1“. Hier bleibt es, bis Sie es verwerfen.</translation>
    </message>
</context>
<context>
    <name>waybill::FileOpening</name>
    <message>
        <source>Open template</source>
        <translation>Vorlage öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open filled body</source>
        <translation>Ausgefüllten Text öffnen</translation>
    </message>
    <message>
        <source>Markdown (*.md *.txt)</source>
        <translation>Markdown (*.md *.txt)</translation>
    </message>
    <message>
        <source>Open values</source>
        <translation>Werte öffnen</translation>
    </message>
    <message>
        <source>Values (*.yml *.yaml)</source>
        <translation>Werte (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>One file of this computer can be opened at a time.</source>
        <translation>Es lässt sich nur eine Datei dieses Computers auf einmal öffnen.</translation>
    </message>
    <message>
        <source>Issue templates (*.md *.yml *.yaml)</source>
        <translation>Issue-Vorlagen (*.md *.yml *.yaml)</translation>
    </message>
</context>
<context>
    <name>waybill::CommandPalette</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Sections and fields</source>
        <translation>Abschnitte und Felder</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Drafts and templates</source>
        <translation>Entwürfe und Vorlagen</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Gehen oder tun</translation>
    </message>
    <message>
        <source>&gt; actions   # sections   ! problems   ~ drafts</source>
        <translation>&gt; Aktionen   # Abschnitte   ! Probleme   ~ Entwürfe</translation>
    </message>
    <message>
        <source>What do you want to do, or where to go?</source>
        <translation>Was möchten Sie tun, oder wohin?</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing of that name. Fewer letters find more.</source>
        <translation>Nichts dieses Namens. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>hingehen</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
</context>
<context>
    <name>waybill::PaletteController</name>
    <message>
        <source>template, built-in</source>
        <translation>Vorlage, eingebaut</translation>
    </message>
    <message>
        <source>template in %1</source>
        <translation>Vorlage in %1</translation>
    </message>
</context>
<context>
    <name>waybill::SearchIndex</name>
    <message>
        <source>The index for the search cannot be made: %1.</source>
        <translation>Das Verzeichnis für die Suche lässt sich nicht anlegen: %1.</translation>
    </message>
    <message>
        <source>The index for the search is of another version.</source>
        <translation>Das Verzeichnis für die Suche ist von einer anderen Version.</translation>
    </message>
    <message>
        <source>The index for the search cannot be read or written: %1.</source>
        <translation>Das Verzeichnis für die Suche lässt sich nicht lesen oder schreiben: %1.</translation>
    </message>
</context>
<context>
    <name>waybill::SpokenPart</name>
    <message>
        <source>Level %1</source>
        <extracomment>Of a heading, from 1.</extracomment>
        <translation>Ebene %1</translation>
    </message>
</context>
<context>
    <name>waybill::Printable</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What stands in a row, such as labels or counts (&quot;3 of 10 answered, 1 problem&quot;): those before, the next one.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>waybill::RowActions</name>
    <message>
        <source>Verify…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Open the issue in the browser</source>
        <translation>Das Issue im Browser öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Aus dem Archiv zurückholen</translation>
    </message>
    <message>
        <source>New request from this one</source>
        <translation>Neue Anfrage aus dieser</translation>
    </message>
    <message>
        <source>Start from the last request</source>
        <translation>Mit der letzten Anfrage beginnen</translation>
    </message>
    <message>
        <source>Hand over or compare</source>
        <translation>Weitergeben oder vergleichen</translation>
    </message>
    <message>
        <source>Copy as values file</source>
        <translation>Als Wertedatei kopieren</translation>
    </message>
    <message>
        <source>Save as values file…</source>
        <translation>Als Wertedatei speichern …</translation>
    </message>
    <message>
        <source>Copy link for Waybill</source>
        <translation>Link für Waybill kopieren</translation>
    </message>
    <message>
        <source>Compare with “%1”</source>
        <translation>Mit „%1“ vergleichen</translation>
    </message>
    <message>
        <source>Compare with the open form</source>
        <translation>Mit dem offenen Formular vergleichen</translation>
    </message>
    <message>
        <source>Open the issue to change it</source>
        <translation>Das Issue öffnen, um es zu ändern</translation>
    </message>
    <message>
        <source>Go back to an earlier version…</source>
        <translation>Zurückrollen…</translation>
    </message>
</context>
<context>
    <name>waybill::StartController</name>
    <message>
        <source>built-in</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>A template file…</source>
        <translation>Eine Vorlagendatei…</translation>
    </message>
    <message>
        <source>or drop one anywhere on the window</source>
        <translation>oder eine irgendwo auf dem Fenster fallen lassen</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Umbenannt.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>“%1” was duplicated.</source>
        <translation>„%1“ wurde verdoppelt.</translation>
    </message>
    <message>
        <source>“%1” is back from the archive.</source>
        <translation>„%1“ ist aus dem Archiv zurück.</translation>
    </message>
    <message>
        <source>“%1” was archived.</source>
        <translation>„%1“ wurde archiviert.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>Reading the template…</source>
        <translation>Die Vorlage wird gelesen …</translation>
    </message>
    <message>
        <source>The repository does not have this template any more.</source>
        <translation>Das Repository hat diese Vorlage nicht mehr.</translation>
    </message>
    <message>
        <source>Templates of a repository…</source>
        <translation>Vorlagen eines Repositorys …</translation>
    </message>
    <message>
        <source>all that %1 offers</source>
        <translation>alle, die %1 anbietet</translation>
    </message>
    <message>
        <source>as GitHub&apos;s own chooser lists them</source>
        <translation>so, wie GitHubs eigene Auswahl sie auflistet</translation>
    </message>
</context>
<context>
    <name>waybill::StartFilters</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Space or Enter chooses.</source>
        <translation>Leertaste oder Eingabe wählt.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No repository</source>
        <translation>Kein Repository</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>wird gezeigt</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>wird nicht gezeigt</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
</context>
<context>
    <name>waybill::StartFooter</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Everything is kept on this computer.</source>
        <translation>Alles wird auf diesem Computer aufgehoben.</translation>
    </message>
    <message>
        <source>Enter opens · %1 renames · %2 duplicates · %3 deletes</source>
        <translation>Eingabe öffnet · %1 benennt um · %2 verdoppelt · %3 löscht</translation>
    </message>
</context>
<context>
    <name>waybill::StartHead</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Search titles and answers</source>
        <translation>Titel und Antworten durchsuchen</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>Last change first</source>
        <translation>Letzte Änderung zuerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By repository</source>
        <translation>Nach Repository</translation>
    </message>
    <message>
        <source>The order of the list</source>
        <translation>Die Reihenfolge der Liste</translation>
    </message>
</context>
<context>
    <name>waybill::StartModel</name>
    <message>
        <source>To mend</source>
        <translation>Zu berichtigen</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Ready to file</source>
        <translation>Bereit zum Einreichen</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Braucht eine Antwort</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n zu berichtigen</numerusform>
            <numerusform>%n zu berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting · no network</source>
        <translation>Wartet · kein Netz</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) and queued request(s)</source>
        <translation>
            <numerusform>%n Entwurf oder wartende Anfrage</numerusform>
            <numerusform>%n Entwürfe und wartende Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here fits</source>
        <translation>Hier passt nichts</translation>
    </message>
    <message>
        <source>No drafts yet</source>
        <translation>Noch keine Entwürfe</translation>
    </message>
    <message>
        <source>Nothing filed yet</source>
        <translation>Noch nichts eingereicht</translation>
    </message>
    <message>
        <source>None of them has “%1” in its title or answers.</source>
        <translation>Keiner davon hat „%1“ im Titel oder in den Antworten.</translation>
    </message>
    <message>
        <source>The filters leave nothing of this.</source>
        <translation>Die Filter lassen davon nichts übrig.</translation>
    </message>
    <message>
        <source>What you write is kept by itself, from the first key on, and waits here.</source>
        <translation>Was Sie schreiben, wird von der ersten Taste an von selbst aufgehoben und wartet hier.</translation>
    </message>
    <message>
        <source>Requests that you file are listed here with number and link.</source>
        <translation>Anfragen, die Sie einreichen, stehen hier mit Nummer und Link.</translation>
    </message>
    <message>
        <source>Show all %L1</source>
        <translation>Alle %L1 zeigen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>No template is named “%1”.</source>
        <translation>Keine Vorlage heißt „%1“.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>second version</source>
        <translation>zweite Fassung</translation>
    </message>
    <message>
        <source>in this window</source>
        <translation>in diesem Fenster</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name of the draft</source>
        <translation>Name des Entwurfs</translation>
    </message>
    <message>
        <source>Filed · open</source>
        <translation>Eingereicht · offen</translation>
    </message>
    <message>
        <source>Filed · closed</source>
        <translation>Eingereicht · geschlossen</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>nachgesehen: %1</translation>
    </message>
</context>
<context>
    <name>waybill::StartPage</name>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Drafts, templates and filed requests</source>
        <translation>Entwürfe, Vorlagen und eingereichte Anfragen</translation>
    </message>
    <message>
        <source>Enter opens. What is typed is searched for.</source>
        <translation>Eingabe öffnet. Was getippt wird, wird gesucht.</translation>
    </message>
    <message>
        <source>Reading what was begun…</source>
        <translation>Was begonnen wurde, wird gelesen…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche…</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) for “%1”</source>
        <translation>
            <numerusform>%n Treffer für „%1“</numerusform>
            <numerusform>%n Treffer für „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are still to be read.</source>
        <translation>
            <numerusform>%n Text ist noch zu lesen.</numerusform>
            <numerusform>%n Texte sind noch zu lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This one cannot be deleted: it is in this window, in the outbox, or an issue.</source>
        <translation>Das lässt sich nicht löschen: Es ist in diesem Fenster, im Postausgang oder ein Issue.</translation>
    </message>
    <message>
        <source>Choose a template or a filed request to start from.</source>
        <translation>Wählen Sie eine Vorlage oder eine eingereichte Anfrage, mit der begonnen wird.</translation>
    </message>
</context>
<context>
    <name>waybill::WelcomeCard</name>
    <message>
        <source>An issue template becomes a form that is right when it is sent</source>
        <translation>Aus einer Issue-Vorlage wird ein Formular, das stimmt, wenn es gesendet wird</translation>
    </message>
    <message>
        <source>Waybill checks the answers as you type and shows the issue as GitHub will. Nothing is sent before you press Submit to GitHub, and signing in is not needed to write, copy or export a request.</source>
        <translation>Waybill prüft die Antworten beim Tippen und zeigt das Issue, wie GitHub es zeigen wird. Nichts wird gesendet, bevor Sie „Bei GitHub einreichen“ drücken, und zum Schreiben, Kopieren oder Ausgeben einer Anfrage braucht es keine Anmeldung.</translation>
    </message>
    <message>
        <source>Start with “%1”</source>
        <translation>Mit „%1“ anfangen</translation>
    </message>
</context>
<context>
    <name>waybill::WelcomeLine</name>
    <message>
        <source>Waybill turns an issue template into a guided form. Answer the sections from the top; nothing is sent before you press Submit to GitHub.</source>
        <translation>Waybill macht aus einer Issue-Vorlage ein geführtes Formular. Beantworten Sie die Abschnitte von oben; nichts wird gesendet, bevor Sie „Bei GitHub einreichen“ drücken.</translation>
    </message>
    <message>
        <source>Open the start page</source>
        <translation>Die Startseite öffnen</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung weglegen</translation>
    </message>
</context>
<context>
    <name>waybill::IssueForm</name>
    <message>
        <source>“%1” must be a text.</source>
        <translation>„%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>“%1” must not be empty. Leave the key out if there is nothing to say.</source>
        <translation>„%1“ darf nicht leer sein. Lass den Schlüssel weg, wenn es nichts zu sagen gibt.</translation>
    </message>
    <message>
        <source>“%1” must be a text: write &quot;%2&quot;, in quotes.</source>
        <translation>„%1“ muss ein Text sein: schreib &quot;%2&quot;, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” is either true or false, without quotes.</source>
        <translation>„%1“ ist true oder false, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” is a list of texts, or one text with commas.</source>
        <translation>„%1“ ist eine Liste von Texten oder ein Text mit Kommas.</translation>
    </message>
    <message>
        <source>%1: “%2” is not known here.</source>
        <translation>%1: „%2“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: “%2” is not known here. Known are %3.</source>
        <translation>%1: „%2“ ist hier nicht bekannt. Bekannt sind %3.</translation>
    </message>
    <message>
        <source>%1: an element is a map with “type” and “attributes”.</source>
        <translation>%1: Ein Element ist eine Zuordnung mit „type“ und „attributes“.</translation>
    </message>
    <message>
        <source>%1: the key “type” is missing.</source>
        <translation>%1: Der Schlüssel „type“ fehlt.</translation>
    </message>
    <message>
        <source>%1: “%2” is no type of element. There are %3.</source>
        <translation>%1: „%2“ ist keine Art von Element. Es gibt %3.</translation>
    </message>
    <message>
        <source>%1: an id consists of letters, digits, “-” and “_”.</source>
        <translation>%1: Eine id besteht aus Buchstaben, Ziffern, „-“ und „_“.</translation>
    </message>
    <message>
        <source>%1: the attribute “%2” is missing.</source>
        <translation>%1: Das Attribut „%2“ fehlt.</translation>
    </message>
    <message>
        <source>%1: the label asks for something secret, and GitHub may refuse the form for it. What is answered could be read by everybody.</source>
        <translation>%1: Die Beschriftung fragt nach etwas Geheimem, und GitHub kann das Formular deshalb ablehnen. Die Antwort könnte jeder lesen.</translation>
    </message>
    <message>
        <source>%1: “options” is a list with one option at least.</source>
        <translation>%1: „options“ ist eine Liste mit mindestens einer Möglichkeit.</translation>
    </message>
    <message>
        <source>%1: the option “%2” stands there twice.</source>
        <translation>%1: Die Möglichkeit „%2“ steht zweimal da.</translation>
    </message>
    <message>
        <source>%1: “default” is the number of an option, counted from 0.</source>
        <translation>%1: „default“ ist die Nummer einer Möglichkeit, von 0 an gezählt.</translation>
    </message>
    <message>
        <source>%1: an option is a text. Put it in quotes if there is a colon or a hash sign in it.</source>
        <translation>%1: Eine Möglichkeit ist ein Text. Setz sie in Anführungszeichen, wenn ein Doppelpunkt oder eine Raute darin vorkommt.</translation>
    </message>
    <message>
        <source>%1: write &quot;%2&quot;, in quotes: without them it is no text, but true or false.</source>
        <translation>%1: Schreib &quot;%2&quot;, in Anführungszeichen: ohne sie ist es kein Text, sondern wahr oder falsch.</translation>
    </message>
    <message>
        <source>%1: GitHub keeps the word “%2” for itself: it offers it where nothing has to be chosen.</source>
        <translation>%1: GitHub behält das Wort „%2“ für sich: Es bietet es an, wo nichts gewählt werden muss.</translation>
    </message>
    <message>
        <source>%1: the answers of this list are parted by commas, so that “%2” cannot be told from two of them.</source>
        <translation>%1: Die Antworten dieser Liste werden durch Kommas getrennt, sodass „%2“ nicht von zweien zu unterscheiden ist.</translation>
    </message>
    <message>
        <source>body[%1]: the id “%2” is used above.</source>
        <translation>body[%1]: Die id „%2“ wird weiter oben schon verwendet.</translation>
    </message>
    <message>
        <source>body[%1]: the label “%2” is used above. Give one of the two an id.</source>
        <translation>body[%1]: Die Beschriftung „%2“ wird weiter oben schon verwendet. Gib einer der beiden eine id.</translation>
    </message>
    <message>
        <source>body[%1]: the label “%2” is too much like another one above. Give one of the two an id.</source>
        <translation>body[%1]: Die Beschriftung „%2“ ähnelt einer anderen weiter oben zu sehr. Gib einer der beiden eine id.</translation>
    </message>
    <message>
        <source>body[%1]: without an id of its own the label “%2” is taken for the element with the id “%3”.</source>
        <translation>body[%1]: Ohne eigene id wird die Beschriftung „%2“ für das Element mit der id „%3“ gehalten.</translation>
    </message>
    <message>
        <source>body[%1]: the box “%2” is called as the element body[%3] is. Give that one an id.</source>
        <translation>body[%1]: Das Kästchen „%2“ heißt wie das Element body[%3]. Gib jenem eine id.</translation>
    </message>
    <message>
        <source>“%1” is no key: without quotes it is not a text, but true or false.</source>
        <translation>„%1“ ist kein Schlüssel: Ohne Anführungszeichen ist es kein Text, sondern wahr oder falsch.</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Ganz oben</translation>
    </message>
    <message>
        <source>The key “%1” is missing at the top.</source>
        <translation>Ganz oben fehlt der Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>The file is no form: it has no keys, and a form has “name”, “description” and “body”.</source>
        <translation>Die Datei ist kein Formular: Sie hat keine Schlüssel, und ein Formular hat „name“, „description“ und „body“.</translation>
    </message>
    <message>
        <source>“body” is a list with one element at least.</source>
        <translation>„body“ ist eine Liste mit mindestens einem Element.</translation>
    </message>
    <message>
        <source>“body” has only words (markdown), and nothing to answer.</source>
        <translation>„body“ hat nur Worte (markdown) und nichts zu beantworten.</translation>
    </message>
</context>
<context>
    <name>waybill::Lint</name>
    <message>
        <source>“name” has more than three characters, or GitHub does not offer the template.</source>
        <translation>„name“ hat mehr als drei Zeichen, sonst bietet GitHub die Vorlage nicht an.</translation>
    </message>
    <message>
        <source>“about” is missing: the line that GitHub shows beneath the template&apos;s name.</source>
        <translation>„about“ fehlt: die Zeile, die GitHub unter dem Namen der Vorlage zeigt.</translation>
    </message>
    <message>
        <source>GitHub reads “config.yml” and takes no notice of “config.yaml”.</source>
        <translation>GitHub liest „config.yml“ und beachtet „config.yaml“ nicht.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are blank_issues_enabled and contact_links.</source>
        <translation>„%1“ ist hier nicht bekannt. Bekannt sind blank_issues_enabled und contact_links.</translation>
    </message>
    <message>
        <source>“blank_issues_enabled” is either true or false.</source>
        <translation>„blank_issues_enabled“ ist true oder false.</translation>
    </message>
    <message>
        <source>“contact_links” is a list.</source>
        <translation>„contact_links“ ist eine Liste.</translation>
    </message>
    <message>
        <source>A contact link has a “name”, a “url” and an “about”; “%1” is missing.</source>
        <translation>Ein Kontaktlink hat „name“, „url“ und „about“; „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The “url” of a contact link begins with https:// or http://.</source>
        <translation>Die „url“ eines Kontaktlinks beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>None of the repository's templates is its own, so that only the guide itself was looked at.</source>
        <translation>Keine Vorlage des Repositorys gehört zu ihm, sodass nur der Leitfaden selbst angesehen wurde.</translation>
    </message>
    <message>
        <source>Its template “%1” is not beside it, so that only the guide itself was looked at.</source>
        <translation>Seine Vorlage „%1“ liegt nicht daneben, sodass nur der Leitfaden selbst angesehen wurde.</translation>
    </message>
    <message>
        <source>“%1” is the name of %2 as well, and each template has one of its own.</source>
        <translation>„%1“ heißt auch %2, und jede Vorlage hat einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Files: %1. Errors: %2. Warnings: %3.</source>
        <translation>Dateien: %1. Fehler: %2. Warnungen: %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are name, url and about.</source>
        <translation>„%1“ ist hier nicht bekannt. Bekannt sind name, url und about.</translation>
    </message>
</context>
<context>
    <name>waybill::BodyEdit</name>
    <message>
        <source>This text was changed by hand so that these cannot be changed in it without touching more: %1. Change them by hand, too.</source>
        <translation>Dieser Text wurde von Hand so geändert, dass sich dies darin nicht ändern lässt, ohne mehr anzufassen: %1. Bitte auch das von Hand ändern.</translation>
    </message>
</context>
<context>
    <name>waybill::IssueEdit</name>
    <message>
        <source>The text would have more than %L1 characters, which GitHub does not take.</source>
        <translation>Der Text hätte mehr als %L1 Zeichen, und so viele nimmt GitHub nicht.</translation>
    </message>
    <message>
        <source>The title would have more than %1 characters, which GitHub does not take.</source>
        <translation>Der Titel hätte mehr als %1 Zeichen, und so viele nimmt GitHub nicht.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Assignees</source>
        <translation>Zugewiesene</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
</context>
<context>
    <name>waybill::IssueSaving</name>
    <message>
        <source>#%1 was deleted. File its text as a new request.</source>
        <translation>#%1 wurde gelöscht. Bitte den Text als neue Anfrage einreichen.</translation>
    </message>
    <message>
        <source>#%1 was deleted, or this account may not see it any more. Look at it in the browser.</source>
        <translation>#%1 wurde gelöscht, oder dieses Konto darf es nicht mehr sehen. Bitte im Browser nachsehen.</translation>
    </message>
    <message>
        <source>#%1 may be changed by its author and by whoever may write to the repository. Ask one of them, or sign in as another.</source>
        <translation>#%1 dürfen sein Autor und alle ändern, die im Repository schreiben dürfen. Bitte jemanden von ihnen fragen oder mit einem anderen Konto anmelden.</translation>
    </message>
    <message>
        <source>#%1 is not here any more: open it by its new address.</source>
        <translation>#%1 ist nicht mehr hier: bitte mit der neuen Adresse öffnen.</translation>
    </message>
</context>
<context>
    <name>waybill::OpenedIssue</name>
    <message>
        <source>#%1 is a pull request. Name an issue.</source>
        <translation>#%1 ist ein Pull Request. Bitte ein Issue angeben.</translation>
    </message>
    <message>
        <source>Opened with the template that it was filed with from here, “%1”.</source>
        <translation>Mit der Vorlage geöffnet, mit der es von hier eingereicht wurde, „%1“.</translation>
    </message>
    <message>
        <source>Name the repository as well, such as owner/name%1.</source>
        <translation>Bitte auch das Repository angeben, zum Beispiel besitzer/name%1.</translation>
    </message>
</context>
<context>
    <name>waybill::PastedText</name>
    <message>
        <source>The text has more than %1 characters or lines; no issue takes so many.</source>
        <translation>Der Text hat mehr als %1 Zeichen oder Zeilen; so viele nimmt kein Issue.</translation>
    </message>
    <message>
        <source>This form asks for no version.</source>
        <translation>Dieses Formular fragt nach keiner Version.</translation>
    </message>
    <message>
        <source>Nothing in this issue belongs to the form “%1”.</source>
        <translation>Nichts in diesem Issue gehört zum Formular „%1“.</translation>
    </message>
</context>
<context>
    <name>waybill::ReuseBanner</name>
    <message>
        <source>Looked at all</source>
        <translation>Alle angesehen</translation>
    </message>
    <message>
        <source>See what would change…</source>
        <translation>Ansehen, was sich ändern würde…</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung weglegen</translation>
    </message>
    <message>
        <source>Open the issue to change it</source>
        <translation>Das Issue öffnen, um es zu ändern</translation>
    </message>
</context>
<context>
    <name>waybill::FillDialog</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Fill in what was pasted</source>
        <translation>Eingefügtes eintragen</translation>
    </message>
    <message>
        <source>What is ticked is written into the form, as one step that can be undone.</source>
        <translation>Was angekreuzt ist, wird ins Formular geschrieben, als ein Schritt, der sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Now: %1. Then: %2.</source>
        <translation>Jetzt: %1. Dann: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n answer(s)</source>
        <translation>
            <numerusform>%n Antwort eintragen</numerusform>
            <numerusform>%n Antworten eintragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::AnswerCompleter</name>
    <message>
        <source>Alt+Down offers earlier answers.</source>
        <translation>Alt+Runter bietet frühere Antworten an.</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Frühere Antworten</translation>
    </message>
</context>
<context>
    <name>waybill::ReuseController</name>
    <message>
        <source>No request of “%1” was filed from here yet.</source>
        <translation>Von hier wurde noch keine Anfrage „%1“ eingereicht.</translation>
    </message>
    <message>
        <source>No request of “%1” was filed in %2 from here yet.</source>
        <translation>Von hier wurde noch keine Anfrage „%1“ in %2 eingereicht.</translation>
    </message>
    <message>
        <source>The answers of “%1” are not kept any more.</source>
        <translation>Die Antworten von „%1“ sind nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>Reading what versions there are…</source>
        <translation>Die Versionen werden gelesen…</translation>
    </message>
    <message>
        <source>Nothing of %1 can be taken over.</source>
        <translation>Von %1 lässt sich nichts übernehmen.</translation>
    </message>
    <message>
        <source>Started from #%1 “%2”.</source>
        <translation>Begonnen mit #%1 „%2“.</translation>
    </message>
    <message>
        <source>Started from “%1”.</source>
        <translation>Begonnen mit „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to look at.</source>
        <translation>
            <numerusform>%n Antwort ist anzusehen.</numerusform>
            <numerusform>%n Antworten sind anzusehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no values file, no filled body of this form, no version, and no address of an issue or a tag.</source>
        <translation>Das ist keine Wertedatei, kein ausgefüllter Text dieses Formulars, keine Version und keine Adresse eines Issues oder eines Tags.</translation>
    </message>
    <message>
        <source>This is a values file.</source>
        <translation>Das ist eine Wertedatei.</translation>
    </message>
    <message>
        <source>This is a filled body.</source>
        <translation>Das ist ein ausgefüllter Text.</translation>
    </message>
    <message>
        <source>This is a version.</source>
        <translation>Das ist eine Version.</translation>
    </message>
    <message>
        <source>This is a version of %1.</source>
        <translation>Das ist eine Version von %1.</translation>
    </message>
    <message>
        <source>Choose a repository first, or paste the whole address of the issue.</source>
        <translation>Zuerst ein Repository wählen oder die ganze Adresse des Issues einfügen.</translation>
    </message>
    <message>
        <source>Reading #%1 of %2…</source>
        <translation>#%1 von %2 wird gelesen…</translation>
    </message>
    <message>
        <source>This is issue #%1 “%2”.</source>
        <translation>Das ist Issue #%1 „%2“.</translation>
    </message>
    <message>
        <source>Everything that it says stands in the form already.</source>
        <translation>Alles darin steht schon im Formular.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) filled in.</source>
        <translation>
            <numerusform>%n Antwort eingetragen.</numerusform>
            <numerusform>%n Antworten eingetragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers of this issue can be filled in.</source>
        <translation>Die Antworten dieses Issues können eingetragen werden.</translation>
    </message>
    <message numerus="yes">
        <source>This text can fill in %n answer(s).</source>
        <translation>
            <numerusform>Dieser Text kann %n Antwort eintragen.</numerusform>
            <numerusform>Dieser Text kann %n Antworten eintragen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::Handover</name>
    <message>
        <source>This link cannot be read. One for Waybill looks like waybill://open?template=…&amp;repository=…&amp;values=…</source>
        <translation>Dieser Link ist nicht lesbar. Einer für Waybill sieht so aus: waybill://open?template=…&amp;repository=…&amp;values=…</translation>
    </message>
    <message>
        <source>A link for Waybill has at most %L1 characters, and this one would have more. A values file takes them all.</source>
        <translation>Ein Link für Waybill hat höchstens %L1 Zeichen, und dieser hätte mehr. Eine Wertedatei fasst sie alle.</translation>
    </message>
    <message>
        <source>The link says “%1”, which this Waybill does not know, so nothing of it was taken.</source>
        <translation>Im Link steht „%1“, was dieses Waybill nicht kennt; davon wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The link holds a sign that cannot be seen (U+%1), so nothing of it was taken.</source>
        <translation>Der Link enthält ein Zeichen, das man nicht sieht (U+%1); davon wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The link is for the template “%1”, which does not come with Waybill. Open that template first, then the link.</source>
        <translation>Der Link ist für die Vorlage „%1“, die nicht zu Waybill gehört. Öffnen Sie zuerst diese Vorlage, dann den Link.</translation>
    </message>
    <message>
        <source>the link</source>
        <translation>der Link</translation>
    </message>
</context>
<context>
    <name>waybill::Completions</name>
    <message>
        <source>merged</source>
        <translation>gemergt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>milestone · closed</source>
        <translation>Meilenstein · geschlossen</translation>
    </message>
    <message>
        <source>milestone · due %1</source>
        <translation>Meilenstein · fällig am %1</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>took part in #%1</source>
        <translation>beteiligt an #%1</translation>
    </message>
    <message>
        <source>can be assigned</source>
        <translation>kann zugewiesen werden</translation>
    </message>
</context>
<context>
    <name>waybill::RequestText</name>
    <message>
        <source>the outbox</source>
        <translation>der Postausgang</translation>
    </message>
    <message>
        <source>The answers of “%1” are not kept any more.</source>
        <translation>Die Antworten von „%1“ sind nicht mehr aufgehoben.</translation>
    </message>
</context>
<context>
    <name>waybill::HandoverSheet</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>%1 (it comes with Waybill)</source>
        <translation>%1 (gehört zu Waybill)</translation>
    </message>
    <message>
        <source>%1 (your file %2)</source>
        <translation>%1 (Ihre Datei %2)</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>None is named; the one that you chose stays.</source>
        <translation>Keines ist genannt; das von Ihnen gewählte bleibt.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>There are none: the form comes empty.</source>
        <translation>Es gibt keine: Das Formular kommt leer.</translation>
    </message>
    <message>
        <source>What the link brings</source>
        <translation>Was der Link bringt</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take what this link brings?</source>
        <translation>Übernehmen, was dieser Link bringt?</translation>
    </message>
    <message>
        <source>Somebody else wrote it. It becomes a draft of its own; yours stays as it is, and nothing is sent.</source>
        <translation>Jemand anders hat es geschrieben. Es wird ein eigener Entwurf; Ihrer bleibt, wie er ist, und nichts wird gesendet.</translation>
    </message>
</context>
<context>
    <name>waybill::HandoverController</name>
    <message>
        <source>Values copied. Pasted into a file, they open in Waybill.</source>
        <translation>Werte kopiert. In eine Datei eingefügt, öffnen sie sich in Waybill.</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Kein Link</translation>
    </message>
    <message>
        <source>Link copied. It opens this request in another person&apos;s Waybill.</source>
        <translation>Link kopiert. Er öffnet diese Anfrage im Waybill von jemand anderem.</translation>
    </message>
    <message>
        <source>Save as values file</source>
        <translation>Als Wertedatei speichern</translation>
    </message>
    <message>
        <source>Values (*.yml *.yaml)</source>
        <translation>Werte (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as %1. It opens in Waybill, also when it is dropped on the window.</source>
        <translation>Gespeichert als %1. Es öffnet sich in Waybill, auch wenn man es auf das Fenster zieht.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 ließ sich nicht schreiben: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Another link came meanwhile. Open it again when this one is settled.</source>
        <translation>Inzwischen kam ein weiterer Link. Öffnen Sie ihn noch einmal, wenn dieser erledigt ist.</translation>
    </message>
    <message>
        <source>Link not opened</source>
        <translation>Link nicht geöffnet</translation>
    </message>
</context>
<context>
    <name>waybill::CompareView</name>
    <message>
        <source>Differing</source>
        <translation>Verschiedene</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>“%1” beside “%2”</source>
        <translation>„%1“ neben „%2“</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Only in “%1”</source>
        <translation>Nur in „%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answer(s) differ</source>
        <translation>
            <numerusform>Abweichend: %1 von %n Antwort</numerusform>
            <numerusform>Abweichend: %1 von %n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are equal.</source>
        <translation>
            <numerusform>%n Antwort ist gleich.</numerusform>
            <numerusform>%n Antworten sind gleich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::CompletionPopup</name>
    <message>
        <source>What may be meant</source>
        <translation>Was gemeint sein kann</translation>
    </message>
    <message>
        <source>Notifies %1 when the issue is filed</source>
        <translation>Benachrichtigt %1, wenn das Issue angelegt wird</translation>
    </message>
    <message>
        <source>By number or words</source>
        <translation>Nach Nummer oder Wörtern</translation>
    </message>
    <message>
        <source>By number or words · read %1, works offline</source>
        <translation>Nach Nummer oder Wörtern · gelesen %1, geht auch offline</translation>
    </message>
</context>
<context>
    <name>waybill::PreviewPane</name>
    <message>
        <source>Notifies when the issue is filed: %1</source>
        <translation>Benachrichtigt, wenn das Issue angelegt wird: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::IssueBanner</name>
    <message>
        <source>Another template…</source>
        <translation>Andere Vorlage…</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>Als neue Anfrage kopieren</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Verfolgen</translation>
    </message>
</context>
<context>
    <name>waybill::IssueDialog</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue-Nummer oder Adresse</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open an issue</source>
        <translation>Ein Issue öffnen</translation>
    </message>
    <message>
        <source>It opens as a form, and what you change can be saved to it. Nothing is changed until you save.</source>
        <translation>Es öffnet sich als Formular, und was Sie ändern, lässt sich darin speichern. Bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>#number, owner/name#number, an address, or words of a title</source>
        <translation>#Nummer, Besitzer/Name#Nummer, eine Adresse oder Wörter eines Titels</translation>
    </message>
    <message>
        <source>From a Markdown file…</source>
        <translation>Aus einer Markdown-Datei…</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Issues of the repository</source>
        <translation>Issues des Repositorys</translation>
    </message>
</context>
<context>
    <name>waybill::SaveSheet</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>#%1 is closed: whoever closed it may not look at it again. Tell them, or copy it as a new request.</source>
        <translation>#%1 ist geschlossen: Wer es geschlossen hat, sieht vielleicht nicht mehr hin. Sagen Sie es ihm, oder kopieren Sie es als neue Anfrage.</translation>
    </message>
    <message>
        <source>The conversation of #%1 is locked: nobody can ask there about a change. Tell whoever looks at it.</source>
        <translation>Die Unterhaltung von #%1 ist gesperrt: Niemand kann dort nach einer Änderung fragen. Sagen Sie es dem, der sie ansieht.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>Save to #%1 of %2</source>
        <translation>In #%1 von %2 speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the issue as it is now…</source>
        <translation>Das Issue wird gelesen, wie es jetzt ist…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>There is nothing to save: the issue says all of this already.</source>
        <translation>Es gibt nichts zu speichern: Im Issue steht das alles schon.</translation>
    </message>
    <message>
        <source>Whether it was saved is not known. Looking again changes only what is missing.</source>
        <translation>Ob gespeichert wurde, ist nicht bekannt. Erneutes Nachsehen ändert nur, was fehlt.</translation>
    </message>
    <message>
        <source>Nothing was changed on GitHub. What you wrote stays here as a draft.</source>
        <translation>Auf GitHub wurde nichts geändert. Was Sie geschrieben haben, bleibt hier als Entwurf.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>This is changed; everything else stays as it is on GitHub.</source>
        <translation>Das ändert sich; alles andere bleibt, wie es auf GitHub ist.</translation>
    </message>
    <message>
        <source>Lines of the text</source>
        <translation>Zeilen des Textes</translation>
    </message>
    <message>
        <source>Save to #%1</source>
        <translation>In #%1 speichern</translation>
    </message>
    <message>
        <source>Somebody else changed the same since you opened it. Nothing is saved until you say which counts.</source>
        <translation>Jemand anders hat seit dem Öffnen dasselbe geändert. Bis Sie sagen, was gilt, wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Go on with these</source>
        <translation>Damit fortfahren</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>On GitHub now</source>
        <translation>Jetzt auf GitHub</translation>
    </message>
    <message>
        <source>When it was opened</source>
        <translation>Beim Öffnen</translation>
    </message>
    <message>
        <source>Which counts for “%1”</source>
        <translation>Was für „%1“ gilt</translation>
    </message>
    <message>
        <source>GitHub cannot be reached. This waits in the outbox until it can, and is compared with the issue then.</source>
        <translation>GitHub ist nicht zu erreichen. Das wartet im Ausgang, bis es zu erreichen ist, und wird dann mit dem Issue verglichen.</translation>
    </message>
</context>
<context>
    <name>waybill::IssueController</name>
    <message>
        <source>You change #%1 “%2” of %3.</source>
        <translation>Sie ändern #%1 „%2“ von %3.</translation>
    </message>
    <message>
        <source>A new request, copied from #%1.</source>
        <translation>Eine neue Anfrage, kopiert von #%1.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>Choose a repository to have its issues listed here.</source>
        <translation>Wählen Sie ein Repository, damit seine Issues hier stehen.</translation>
    </message>
    <message>
        <source>The issues of %1 are being read…</source>
        <translation>Die Issues von %1 werden gelesen…</translation>
    </message>
    <message>
        <source>Read %1.</source>
        <translation>Gelesen: %1.</translation>
    </message>
    <message>
        <source>Being read again…</source>
        <translation>Wird neu gelesen…</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>Choose a repository first, or name it: owner/name#%1.</source>
        <translation>Wählen Sie zuerst ein Repository, oder nennen Sie es: owner/name#%1.</translation>
    </message>
    <message>
        <source>Reading #%1…</source>
        <translation>#%1 wird gelesen…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>Template of this issue</source>
        <translation>Vorlage dieses Issues</translation>
    </message>
    <message>
        <source>You chose “%1”.</source>
        <translation>Sie haben „%1“ gewählt.</translation>
    </message>
    <message>
        <source>#%1 is not saved yet.</source>
        <translation>#%1 ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved to #%1.</source>
        <translation>In #%1 gespeichert.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first, with the button at the top.</source>
        <translation>Niemand ist angemeldet. Melden Sie sich zuerst mit der Schaltfläche oben an.</translation>
    </message>
    <message>
        <source>Issue templates (*.md *.yml *.yaml)</source>
        <translation>Issue-Vorlagen (*.md *.yml *.yaml)</translation>
    </message>
    <message>
        <source>This is your draft. %1</source>
        <translation>Das ist Ihr Entwurf. %1</translation>
    </message>
    <message>
        <source>This is your draft; on GitHub it was changed since. What differs is shown before it is saved.</source>
        <translation>Das ist Ihr Entwurf; auf GitHub wurde es seither geändert. Was sich unterscheidet, wird vor dem Speichern gezeigt.</translation>
    </message>
    <message>
        <source>This is your draft: nothing of it is on GitHub yet.</source>
        <translation>Das ist Ihr Entwurf: Noch ist nichts davon auf GitHub.</translation>
    </message>
</context>
<context>
    <name>waybill::Progress</name>
    <message>
        <source>It lacks the label “%1”. Adding it now may be too late: many workflows look when an issue is opened.</source>
        <translation>Ihm fehlt das Label „%1“. Es jetzt zu ergänzen kann zu spät sein: Viele Workflows sehen nach, wenn ein Issue geöffnet wird.</translation>
    </message>
    <message>
        <source>It has no milestone, and was to have “%1”.</source>
        <translation>Es hat keinen Meilenstein und sollte „%1“ haben.</translation>
    </message>
    <message>
        <source>Its title is “%1”, and not the one that was sent.</source>
        <translation>Sein Titel ist „%1“ und nicht der gesendete.</translation>
    </message>
    <message>
        <source>Labels, milestone and title are as they were sent. Whether its author may file requests, and whether the workflow is switched on, cannot be seen from here.</source>
        <translation>Labels, Meilenstein und Titel sind wie gesendet. Ob der Verfasser Anträge stellen darf und ob der Workflow eingeschaltet ist, ist von hier aus nicht zu sehen.</translation>
    </message>
    <message>
        <source>It is open, and the workflow has not marked it.</source>
        <translation>Es ist offen, und der Workflow hat es nicht gekennzeichnet.</translation>
    </message>
    <message>
        <source>The workflow has not marked it yet. Something is to be seen by about %1.</source>
        <translation>Der Workflow hat es noch nicht gekennzeichnet. Bis etwa %1 soll etwas zu sehen sein.</translation>
    </message>
    <message>
        <source>Nothing has happened, and something was to be seen by about %1. Do not wait for it: the workflow has most likely passed the request by.</source>
        <translation>Es ist nichts geschehen, und bis etwa %1 sollte etwas zu sehen sein. Warten Sie nicht: Sehr wahrscheinlich hat der Workflow den Antrag übergangen.</translation>
    </message>
    <message>
        <source>It is at “%1”. The next step is to be seen by about %2.</source>
        <translation>Es steht bei „%1“. Der nächste Schritt soll bis etwa %2 zu sehen sein.</translation>
    </message>
    <message>
        <source>It is at “%1”.</source>
        <translation>Es steht bei „%1“.</translation>
    </message>
    <message>
        <source>It is at “%1” still, and was to be further by about %2. Look at the workflow&apos;s run on GitHub.</source>
        <translation>Es steht noch bei „%1“ und sollte bis etwa %2 weiter sein. Sehen Sie sich den Lauf des Workflows auf GitHub an.</translation>
    </message>
    <message>
        <source>It ended at “%1”. The comments on GitHub say more.</source>
        <translation>Es endete bei „%1“. Die Kommentare auf GitHub sagen mehr.</translation>
    </message>
    <message>
        <source>It is closed, and the workflow has not marked it.</source>
        <translation>Es ist geschlossen, und der Workflow hat es nicht gekennzeichnet.</translation>
    </message>
    <message>
        <source>%1 filed it, and the workflow reads requests of %2 alone, who owns the repository.</source>
        <translation>%1 hat sie gestellt, und der Workflow liest nur Anfragen von %2, wem das Repository gehört.</translation>
    </message>
    <message>
        <source>Labels, milestone, title and author are as they have to be. Whether the workflow is switched on cannot be seen from here.</source>
        <translation>Labels, Milestone, Titel und Autor sind, wie sie sein müssen. Ob der Workflow eingeschaltet ist, ist von hier nicht zu sehen.</translation>
    </message>
</context>
<context>
    <name>waybill::CheckEditor</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Link or a few words</source>
        <translation>Link oder ein paar Worte</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Beleg: %1</translation>
    </message>
    <message>
        <source>What failed, and what follows from it</source>
        <translation>Was fehlschlug, und was daraus folgt</translation>
    </message>
    <message>
        <source>What failed, and what follows from it: %1</source>
        <translation>Was fehlschlug, und was daraus folgt: %1</translation>
    </message>
    <message>
        <source>e.g. what was seen, on how many devices, who looks after it</source>
        <translation>z. B. was zu sehen war, auf wie vielen Geräten, wer sich kümmert</translation>
    </message>
</context>
<context>
    <name>waybill::VerifyDialog</name>
    <message>
        <source>Send the result</source>
        <translation>Ergebnis senden</translation>
    </message>
    <message>
        <source>Verification of #%1</source>
        <translation>Prüfung von #%1</translation>
    </message>
    <message>
        <source>%1. Follow-up of #%2, and its sub-issue once this is sent.</source>
        <translation>%1. Folgt auf #%2 und wird mit dem Senden dessen Unter-Issue.</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>Was anzusehen ist</translation>
    </message>
    <message>
        <source>One comment on #%1, written once. The ticks in its text are set in the same step.</source>
        <translation>Ein Kommentar zu #%1, einmal geschrieben. Die Haken in seinem Text werden im selben Schritt gesetzt.</translation>
    </message>
    <message>
        <source>The comment as it will be</source>
        <translation>Der Kommentar, wie er sein wird</translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>%1 von %2 angesehen</translation>
    </message>
    <message>
        <source>This issue has nothing to look at.</source>
        <translation>Dieses Issue hat nichts anzusehen.</translation>
    </message>
    <message>
        <source>A failed check needs an explanation before the result can be sent.</source>
        <translation>Eine fehlgeschlagene Prüfung braucht eine Erklärung, bevor das Ergebnis gesendet werden kann.</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>Noch wurde nichts angesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n explanation(s) missing</source>
        <translation>
            <numerusform>%n Erklärung fehlt</numerusform>
            <numerusform>%n Erklärungen fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>What was noted before and not sent is here again.</source>
        <translation>Was früher notiert und nicht gesendet wurde, ist wieder da.</translation>
    </message>
    <message>
        <source>“%1” is in the issue no more, and what was noted of it is not sent: %2</source>
        <translation>„%1“ steht nicht mehr im Issue, und was dazu notiert wurde, wird nicht gesendet: %2</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Für später behalten</translation>
    </message>
</context>
<context>
    <name>waybill::VerifyController</name>
    <message>
        <source>The template of #%1 names nothing to look at afterwards.</source>
        <translation>Die Vorlage von #%1 nennt nichts, was hinterher anzusehen ist.</translation>
    </message>
    <message>
        <source>The result is on its way to #%1.</source>
        <translation>Das Ergebnis ist unterwegs zu #%1.</translation>
    </message>
    <message>
        <source>The result of the verification is on GitHub, in #%1.</source>
        <translation>Das Ergebnis der Prüfung ist auf GitHub, in #%1.</translation>
    </message>
    <message>
        <source>Choose a repository first: what was delivered is read from its issues.</source>
        <translation>Zuerst ein Repository wählen: Was deployt wurde, steht in seinen Issues.</translation>
    </message>
    <message>
        <source>No contract is known for %1, so it cannot be seen what was delivered there.</source>
        <translation>Für %1 ist kein Vertrag bekannt, daher ist nicht zu sehen, was dort deployt wurde.</translation>
    </message>
    <message>
        <source>Reading what was delivered…</source>
        <translation>Was deployt wurde, wird gelesen…</translation>
    </message>
    <message>
        <source>No request of this repository was delivered, as far as can be seen.</source>
        <translation>Keine Anfrage dieses Repositorys wurde, soweit zu sehen, deployt.</translation>
    </message>
    <message>
        <source>What you note is not kept: %1</source>
        <translation>Was Sie notieren, wird nicht behalten: %1</translation>
    </message>
</context>
<context>
    <name>waybill::Comparison</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteren Person</numerusform>
            <numerusform>%n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes between the two.</source>
        <translation>Zwischen den beiden ändert sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n commits</source>
        <translation>
            <numerusform>%n Commit</numerusform>
            <numerusform>%n Commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n files</source>
        <translation>
            <numerusform>mehr als %n Datei</numerusform>
            <numerusform>mehr als %n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes back %1, %2, by %3.</source>
        <translation>Nimmt %1, %2 von %3 zurück.</translation>
    </message>
    <message>
        <source>Brings %1, %2, by %3.</source>
        <translation>Bringt %1, %2 von %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n files look like migrations.</source>
        <translation>
            <numerusform>%n Datei sieht nach einer Migration aus.</numerusform>
            <numerusform>%n Dateien sehen nach Migrationen aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits of the lower version are not in the higher one.</source>
        <translation>
            <numerusform>%n Commit der niedrigeren Version ist nicht in der höheren.</numerusform>
            <numerusform>%n Commits der niedrigeren Version sind nicht in der höheren.</numerusform>
        </translation>
    </message>
    <message>
        <source>one of the versions is missing, or has no tag</source>
        <translation>eine der Versionen fehlt oder hat keinen Tag</translation>
    </message>
    <message>
        <source>the repository has no %1 or no %2</source>
        <translation>das Repository hat kein %1 oder kein %2</translation>
    </message>
    <message>
        <source>to a lower version</source>
        <translation>zu einer niedrigeren Version</translation>
    </message>
    <message>
        <source>to a higher version</source>
        <translation>zu einer höheren Version</translation>
    </message>
</context>
<context>
    <name>waybill::ChangesPopup</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
</context>
<context>
    <name>waybill::ChangesLine</name>
    <message>
        <source>Show changes</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Look like migrations</source>
        <translation>Sehen nach Migrationen aus</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Die Commits</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere Dateien</translation>
    </message>
</context>
<context>
    <name>waybill::HeardBack</name>
    <message>
        <source>%1 commented, %2:</source>
        <translation>%1 hat kommentiert, %2:</translation>
    </message>
    <message>
        <source>The workflow refused it, for a reason that is not known here: “%1”</source>
        <translation>Der Workflow hat sie abgelehnt, aus einem Grund, der hier nicht bekannt ist: „%1“</translation>
    </message>
    <message>
        <source>Refused at gate %1: “%2”</source>
        <translation>Abgelehnt an Prüfung %1: „%2“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mend it in a copy</source>
        <translation>In einer Kopie beheben</translation>
    </message>
</context>
<context>
    <name>waybill::FormTemplate</name>
    <message>
        <source>The form puts its issues into the projects %1. Put the filed issue there yourself: GitHub&apos;s interface for filing takes none.</source>
        <translation>Das Formular legt seine Issues in die Projekte %1. Legen Sie das eingereichte Issue selbst dort ab: GitHubs Schnittstelle zum Einreichen nimmt keine.</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Feld %1</translation>
    </message>
    <message>
        <source>Tick “{match}”: the form asks for it.</source>
        <translation>„{match}“ ankreuzen: Das Formular verlangt es.</translation>
    </message>
    <message>
        <source>GitHub takes files in the browser only. Put links to them here, or add the files to the filed issue there.</source>
        <translation>GitHub nimmt Dateien nur im Browser an. Setzen Sie hier Links auf sie ein oder fügen Sie die Dateien dort dem eingereichten Issue hinzu.</translation>
    </message>
    <message>
        <source>Asked for are files of these kinds: %1</source>
        <translation>Gefragt sind Dateien dieser Arten: %1</translation>
    </message>
    <message>
        <source>Choose one at least: the form asks for it.</source>
        <translation>Mindestens eines wählen: Das Formular verlangt es.</translation>
    </message>
    <message>
        <source>The form asks for this.</source>
        <translation>Das Formular verlangt dies.</translation>
    </message>
    <message>
        <source>There is nothing to answer in this issue form.</source>
        <translation>In diesem Issue-Formular gibt es nichts zu beantworten.</translation>
    </message>
    <message>
        <source>This issue form cannot be read: %1</source>
        <translation>Dieses Issue-Formular ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>GitHub refuses this form, line %1: %2</source>
        <translation>GitHub lehnt dieses Formular ab, Zeile %1: %2</translation>
    </message>
    <message>
        <source>Programs that read this issue take “{match}” for the next question of the form.</source>
        <translation>Programme, die dieses Issue lesen, halten „{match}“ für die nächste Frage des Formulars.</translation>
    </message>
    <message>
        <source>Make it bold</source>
        <translation>Fett schreiben</translation>
    </message>
</context>
<context>
    <name>waybill::TemplateText</name>
    <message>
        <source>This is a values file, not a template. Open it as values: it names its template itself.</source>
        <translation>Dies ist eine Wertedatei, keine Vorlage. Als Werte öffnen: Sie nennt ihre Vorlage selbst.</translation>
    </message>
    <message>
        <source>This is a guide, not a template. Open the template beside it: its guide comes with it.</source>
        <translation>Dies ist ein Leitfaden, keine Vorlage. Die Vorlage daneben öffnen: Ihr Leitfaden kommt mit.</translation>
    </message>
    <message>
        <source>This is an issue form, which answers are given to, and no file of values. Open it as a template.</source>
        <translation>Dies ist ein Issue-Formular, auf das geantwortet wird, und keine Wertedatei. Als Vorlage öffnen.</translation>
    </message>
</context>
<context>
    <name>waybill::GoingBackDialog</name>
    <message>
        <source>failed, nothing to go back to</source>
        <translation>fehlgeschlagen, kein Ziel</translation>
    </message>
    <message>
        <source>delivered now</source>
        <translation>jetzt in Betrieb</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>What was delivered</source>
        <translation>Was deployt wurde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Takes back %1 of #%2, delivered %3 by %4. What does it go back to?</source>
        <translation>Nimmt %1 aus #%2 zurück, deployt %3 von %4. Wohin geht es zurück?</translation>
    </message>
    <message>
        <source>#%1 was not delivered, as far as can be seen: what is delivered now is taken back.</source>
        <translation>#%1 wurde, soweit zu sehen, nicht deployt: Zurückgenommen wird, was jetzt in Betrieb ist.</translation>
    </message>
    <message>
        <source>No request of this repository was delivered, as far as can be seen.</source>
        <translation>Keine Anfrage dieses Repositorys wurde, soweit zu sehen, deployt.</translation>
    </message>
    <message>
        <source>No lower version was delivered before %1.</source>
        <translation>Vor %1 wurde keine niedrigere Version deployt.</translation>
    </message>
    <message>
        <source>Read %1.</source>
        <translation>Gelesen %1.</translation>
    </message>
    <message>
        <source>Being read again…</source>
        <translation>Wird neu gelesen…</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Zurückrollen auf %1</translation>
    </message>
    <message>
        <source>verification failed</source>
        <translation>Prüfung fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>waybill::GoingBackController</name>
    <message>
        <source>No template says how the way back is asked for.</source>
        <translation>Keine Vorlage sagt, wie ein Rollback beantragt wird.</translation>
    </message>
    <message>
        <source>Choose a repository first: what was delivered is read from its issues.</source>
        <translation>Zuerst ein Repository wählen: Was deployt wurde, steht in seinen Issues.</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>No contract is known for %1, so it cannot be seen what was delivered there.</source>
        <translation>Für %1 ist kein Vertrag bekannt, daher ist nicht zu sehen, was dort deployt wurde.</translation>
    </message>
    <message>
        <source>What was delivered is being read…</source>
        <translation>Was deployt wurde, wird gelesen…</translation>
    </message>
    <message>
        <source>Going back to %1. From #%2 and #%3:</source>
        <translation>Zurück auf %1. Aus #%2 und #%3:</translation>
    </message>
</context>
<context>
    <name>waybill::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>waybill::PickedChoiceEditor</name>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waybill::IssueWriter</name>
    <message>
        <source>The title has more than %1 characters, which GitHub does not take.</source>
        <translation>Der Titel hat mehr als %1 Zeichen; das nimmt GitHub nicht an.</translation>
    </message>
    <message>
        <source>The text has more than %L1 characters, which GitHub does not take.</source>
        <translation>Der Text hat mehr als %L1 Zeichen; das nimmt GitHub nicht an.</translation>
    </message>
</context>
<context>
    <name>waybill::WriteRecord</name>
    <message>
        <source>Waybill cannot read how far this was. It may have been sent: look on GitHub.</source>
        <translation>Waybill kann nicht lesen, wie weit das war. Vielleicht wurde es gesendet: auf GitHub nachsehen.</translation>
    </message>
</context>
<context>
    <name>waybill::WriteStore</name>
    <message>
        <source>The same is in the outbox for %1 already.</source>
        <translation>Dasselbe ist für %1 schon im Ausgang.</translation>
    </message>
    <message>
        <source>An earlier change to %1 is being saved. Wait until that is known, and save again.</source>
        <translation>Eine frühere Änderung an %1 wird gerade gespeichert. Warten, bis das feststeht, und noch einmal speichern.</translation>
    </message>
    <message>
        <source>A later change to %1 took its place.</source>
        <translation>Eine spätere Änderung an %1 ist an seine Stelle getreten.</translation>
    </message>
    <message>
        <source>Another Waybill took this in hand meanwhile.</source>
        <translation>Inzwischen hat sich ein anderes Waybill darum gekümmert.</translation>
    </message>
</context>
<context>
    <name>waybill::Writing</name>
    <message>
        <source>Saved to %1.</source>
        <translation>In %1 gespeichert.</translation>
    </message>
    <message>
        <source>The comment is on %1.</source>
        <translation>Der Kommentar steht bei %1.</translation>
    </message>
    <message>
        <source>It was sent, and no answer came. Waybill is looking whether GitHub has it.</source>
        <translation>Es wurde gesendet, und keine Antwort kam. Waybill sieht nach, ob GitHub es hat.</translation>
    </message>
    <message>
        <source>You stopped it. Nothing of it is on GitHub.</source>
        <translation>Es wurde angehalten. Auf GitHub ist nichts davon.</translation>
    </message>
    <message>
        <source>Dropped. Whether GitHub has it could not be seen; look there.</source>
        <translation>Verworfen. Ob GitHub es hat, war nicht zu sehen; dort nachsehen.</translation>
    </message>
    <message>
        <source>Dropped. Nothing more is sent for it.</source>
        <translation>Verworfen. Dafür wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>GitHub had it before it was stopped.</source>
        <translation>GitHub hatte es schon, bevor es angehalten wurde.</translation>
    </message>
    <message>
        <source>GitHub does not show %1 any more.</source>
        <translation>GitHub zeigt %1 nicht mehr.</translation>
    </message>
    <message>
        <source>It was not saved: somebody else changed the same on %1: %2. Open the draft, look at both and save again.</source>
        <translation>Nicht gespeichert: jemand anderes hat an %1 dasselbe geändert: %2. Den Entwurf öffnen, beides ansehen und noch einmal speichern.</translation>
    </message>
    <message>
        <source>%1 has all of this already; nothing was sent.</source>
        <translation>%1 hat das alles schon; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It was sent, %1 does not have it, and somebody changed %1 since. Look at it, and send it again or drop it.</source>
        <translation>Es wurde gesendet, %1 hat es nicht, und jemand hat %1 seitdem geändert. Ansehen und noch einmal senden oder verwerfen.</translation>
    </message>
    <message>
        <source>It was sent several times, and GitHub does not have it. Try again later.</source>
        <translation>Es wurde mehrmals gesendet, und GitHub hat es nicht. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>It was not saved: %1 has no milestone “%2”. Choose another one, or make it there.</source>
        <translation>Nicht gespeichert: %1 hat keinen Meilenstein „%2“. Einen anderen wählen oder ihn dort anlegen.</translation>
    </message>
    <message>
        <source>The comment was sent, and it may be there: GitHub does not list all comments of %1. Look there.</source>
        <translation>Der Kommentar wurde gesendet und ist vielleicht da: GitHub listet nicht alle Kommentare von %1. Dort nachsehen.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>assignees</source>
        <translation>Zuständige</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>%1 does not have all of it: %2. Whoever may write to the repository can change it.</source>
        <translation>%1 hat nicht alles davon: %2. Ändern kann es, wer in das Repository schreiben darf.</translation>
    </message>
    <message>
        <source>#%1 is a sub-issue of %2.</source>
        <translation>#%1 ist ein Sub-Issue von %2.</translation>
    </message>
    <message>
        <source>GitHub does not make #%1 a sub-issue of %2. Add it there by hand.</source>
        <translation>GitHub macht #%1 nicht zum Sub-Issue von %2. Dort von Hand hinzufügen.</translation>
    </message>
    <message>
        <source>#%1 is a sub-issue of %2 already. Move it on GitHub if that was not meant.</source>
        <translation>#%1 ist schon ein Sub-Issue von %2. Auf GitHub umhängen, falls das nicht gemeint war.</translation>
    </message>
    <message>
        <source>%1 was deleted. File its text as a new request.</source>
        <translation>%1 wurde gelöscht. Den Text als neue Anfrage einreichen.</translation>
    </message>
    <message>
        <source>%1 was deleted, or this account may not see it any more. Look at it in the browser.</source>
        <translation>%1 wurde gelöscht, oder dieses Konto darf es nicht mehr sehen. Im Browser ansehen.</translation>
    </message>
    <message>
        <source>%1 was moved. Open it by its new address.</source>
        <translation>%1 wurde verschoben. Unter der neuen Adresse öffnen.</translation>
    </message>
    <message>
        <source>Whoever may write to the repository can do it. Ask one of them, or sign in as another. Your text is kept.</source>
        <translation>Das kann, wer in das Repository schreiben darf. Jemanden davon bitten oder sich anders anmelden. Der Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>GitHub did not take it.</source>
        <translation>GitHub hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>GitHub asks to wait before the next request.</source>
        <translation>GitHub bittet, vor der nächsten Anfrage zu warten.</translation>
    </message>
    <message>
        <source>It was sent, and GitHub may have it, but cannot be asked. %1 Try again, or look there yourself.</source>
        <translation>Es wurde gesendet, und GitHub hat es vielleicht, lässt sich aber nicht fragen. %1 Noch einmal versuchen oder selbst dort nachsehen.</translation>
    </message>
    <message>
        <source>It was not sent: GitHub does not answer as it should. %1 Try again later.</source>
        <translation>Nicht gesendet: GitHub antwortet nicht, wie es soll. %1 Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>GitHub cannot be reached. It waits here and goes on when you are online again.</source>
        <translation>GitHub ist nicht zu erreichen. Es wartet hier und geht weiter, sobald wieder eine Verbindung besteht.</translation>
    </message>
    <message>
        <source>GitHub did not answer as it should. %1 Waybill tries again.</source>
        <translation>GitHub hat nicht geantwortet, wie es soll. %1 Waybill versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Waybill cannot read any more what was to be written, and sends nothing for it. Look on GitHub.</source>
        <translation>Waybill kann nicht mehr lesen, was geschrieben werden sollte, und sendet dafür nichts. Auf GitHub nachsehen.</translation>
    </message>
</context>
<context>
    <name>waybill::OutboxRunner</name>
    <message>
        <source>The folder %1 cannot be made, so nothing was sent.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, so nothing was sent.</source>
        <translation>Der Ordner %1 ist nicht beschreibbar, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nobody is signed in on %1. Sign in and try again.</source>
        <translation>Bei %1 ist niemand angemeldet. Anmelden und noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>waybill::FormLink</name>
    <message>
        <source>The link leaves these answers out, as their elements have no id: %1.</source>
        <translation>Der Link lässt diese Antworten aus, weil ihre Elemente keine id haben: %1.</translation>
    </message>
</context>
<context>
    <name>waybill::FileProblemModel</name>
    <message>
        <source>Template, line %1</source>
        <translation>Vorlage, Zeile %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waybill::Workbench</name>
    <message>
        <source>Mend what is sure</source>
        <translation>Sicheres beheben</translation>
    </message>
    <message>
        <source>What a program reads in the issue</source>
        <translation>Was ein Programm im Issue liest</translation>
    </message>
    <message>
        <source>Problems of the template&apos;s files</source>
        <translation>Probleme der Dateien der Vorlage</translation>
    </message>
    <message>
        <source>Enter opens the file. Alt+Enter mends the problem where that is sure.</source>
        <translation>Die Eingabetaste öffnet die Datei. Alt+Eingabe behebt das Problem, wo das sicher ist.</translation>
    </message>
    <message>
        <source>Alt+Enter: %1</source>
        <translation>Alt+Eingabe: %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nothing is wrong with the template&apos;s files</source>
        <translation>An den Dateien der Vorlage ist nichts falsch</translation>
    </message>
    <message>
        <source>Problems of the template&apos;s files: %1</source>
        <translation>Probleme der Dateien der Vorlage: %1</translation>
    </message>
    <message>
        <source>Mended by taking the line out</source>
        <translation>Wird behoben, indem die Zeile wegfällt</translation>
    </message>
    <message>
        <source>Mended by %1</source>
        <translation>Wird behoben durch %1</translation>
    </message>
</context>
<context>
    <name>waybill::AuthoringController</name>
    <message>
        <source>This template came with Waybill; a template of your own is opened from a file.</source>
        <translation>Diese Vorlage kam mit Waybill; eine eigene wird aus einer Datei geöffnet.</translation>
    </message>
    <message>
        <source>The form stays as it was: %1</source>
        <translation>Das Formular bleibt, wie es war: %1</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile, so that nothing was mended in it</source>
        <translation>%1 wurde inzwischen geändert, deshalb wurde darin nichts behoben</translation>
    </message>
    <message>
        <source>That would make more of %1 wrong, so that nothing was mended in it</source>
        <translation>Danach wäre mehr in %1 falsch, deshalb wurde darin nichts behoben</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) mended</source>
        <translation>
            <numerusform>%n Stelle behoben</numerusform>
            <numerusform>%n Stellen behoben</numerusform>
        </translation>
    </message>
    <message>
        <source>The template was edited, and the form with it</source>
        <translation>Die Vorlage wurde bearbeitet, und mit ihr das Formular</translation>
    </message>
</context>
<context>
    <name>waybill::SeenIssue</name>
    <message>
        <source>Not picked up</source>
        <translation>Nicht aufgegriffen</translation>
    </message>
    <message>
        <source>%1 · late</source>
        <translation>%1 · verspätet</translation>
    </message>
    <message>
        <source>%1 · closed</source>
        <translation>%1 · geschlossen</translation>
    </message>
    <message>
        <source>Filed · open</source>
        <translation>Eingereicht · offen</translation>
    </message>
    <message>
        <source>Filed · closed</source>
        <translation>Eingereicht · geschlossen</translation>
    </message>
    <message>
        <source>%1 · to verify</source>
        <translation>%1 · zu prüfen</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <translation>Prüfung misslungen</translation>
    </message>
</context>
<context>
    <name>waybill::NotesController</name>
    <message numerus="yes">
        <source>Notes from milestone %1 (%n closed)…</source>
        <translation>
            <numerusform>Notizen aus dem Milestone %1 (%n geschlossen) …</numerusform>
            <numerusform>Notizen aus dem Milestone %1 (%n geschlossen) …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::NotesDialog</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Notes from milestone %1</source>
        <translation>Notizen aus dem Milestone %1</translation>
    </message>
    <message>
        <source>What is ticked becomes a list in the answer, as one step that can be undone. F2 words a line anew, Space leaves it out.</source>
        <translation>Was angehakt ist, wird eine Liste in der Antwort, als ein Schritt, der sich zurücknehmen lässt. F2 formuliert eine Zeile neu, die Leertaste lässt sie weg.</translation>
    </message>
    <message>
        <source>pull request</source>
        <translation>Pull-Request</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>Issue</translation>
    </message>
    <message numerus="yes">
        <source>Put in %n note(s)</source>
        <translation>
            <numerusform>%n Notiz einfügen</numerusform>
            <numerusform>%n Notizen einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being read…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing in this milestone is closed.</source>
        <translation>In diesem Milestone ist nichts geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>These are the newest; %n more are closed.</source>
        <translation>
            <numerusform>Das sind die neuesten; %n weiteres ist geschlossen.</numerusform>
            <numerusform>Das sind die neuesten; %n weitere sind geschlossen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::LeftPlaceholders</name>
    <message>
        <source>“%1” still stands for an answer.</source>
        <translation>„%1“ steht noch für eine Antwort.</translation>
    </message>
</context>
<context>
    <name>waybill::ListBox</name>
    <message>
        <source>Remove item %1</source>
        <translation>Punkt %1 entfernen</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>%1: add an item</source>
        <translation>%1: Punkt hinzufügen</translation>
    </message>
    <message>
        <source>%1: item %2 of %3</source>
        <translation>%1: Punkt %2 von %3</translation>
    </message>
</context>
<context>
    <name>waybill::CodeEditor</name>
    <message>
        <source>the answer lands inside the block of code</source>
        <translation>die Antwort landet im Codeblock</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Block of code: %1.</source>
        <translation>Codeblock: %1.</translation>
    </message>
    <message>
        <source>Block of code.</source>
        <translation>Codeblock.</translation>
    </message>
    <message>
        <source>Paste from clipboard</source>
        <translation>Aus der Zwischenablage einfügen</translation>
    </message>
</context>
<context>
    <name>waybill::ListEditor</name>
    <message>
        <source>The answer is more than a list of this kind, so it stays text: every line has to be one item, without tasks and lists within, and there are at most %1.</source>
        <translation>Die Antwort ist mehr als eine solche Liste und bleibt deshalb Text: Jede Zeile muss ein Punkt sein, ohne Aufgaben und Listen darin, und es sind höchstens %1.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Als Text bearbeiten</translation>
    </message>
    <message>
        <source>adds one</source>
        <translation>fügt einen Eintrag an</translation>
    </message>
    <message>
        <source>moves it</source>
        <translation>verschiebt ihn</translation>
    </message>
</context>
<context>
    <name>waybill::SectionCard</name>
    <message>
        <source>folded on GitHub · %1 of %2 answered</source>
        <translation>auf GitHub eingeklappt · %1 von %2 beantwortet</translation>
    </message>
</context>
<context>
    <name>waybill::TemplatePlaces</name>
    <message>
        <source>This file has more than %1 KiB; no template is so large.</source>
        <translation>Diese Datei hat mehr als %1 KiB; keine Vorlage ist so groß.</translation>
    </message>
    <message>
        <source>There is no issue template in this folder. GitHub looks for them in .github/ISSUE_TEMPLATE.</source>
        <translation>In diesem Ordner ist keine Issue-Vorlage. GitHub sucht sie in .github/ISSUE_TEMPLATE.</translation>
    </message>
</context>
<context>
    <name>waybill::RepositoryTemplates</name>
    <message>
        <source>GitHub does not show this file.</source>
        <translation>GitHub zeigt diese Datei nicht.</translation>
    </message>
    <message>
        <source>This file was not read yet.</source>
        <translation>Diese Datei wurde noch nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>waybill::MarkdownField</name>
    <message>
        <source>The form has no place for “%1”, so the field stays Markdown.</source>
        <translation>Das Formular hat keinen Platz für „%1“, darum bleibt das Feld Markdown.</translation>
    </message>
</context>
<context>
    <name>waybill::MarkdownEditor</name>
    <message>
        <source>Fill in as a form</source>
        <translation>Als Formular ausfüllen</translation>
    </message>
    <message>
        <source>Written as Markdown.</source>
        <translation>Als Markdown geschrieben.</translation>
    </message>
    <message>
        <source>as Markdown</source>
        <translation>als Markdown</translation>
    </message>
    <message>
        <source>Write as Markdown</source>
        <translation>Als Markdown schreiben</translation>
    </message>
    <message>
        <source>Write the section as Markdown</source>
        <translation>Den Abschnitt als Markdown schreiben</translation>
    </message>
</context>
<context>
    <name>waybill::RowsEditor</name>
    <message>
        <source>Add a row</source>
        <translation>Zeile anfügen</translation>
    </message>
    <message>
        <source>%1: row %2, %3</source>
        <translation>%1: Zeile %2, %3</translation>
    </message>
    <message>
        <source>next cell</source>
        <translation>nächste Zelle</translation>
    </message>
    <message>
        <source>down</source>
        <translation>nach unten</translation>
    </message>
</context>
<context>
    <name>waybill::OpenListEditor</name>
    <message>
        <source>Done with the list</source>
        <translation>Liste fertig</translation>
    </message>
    <message>
        <source>Add or change tasks</source>
        <translation>Aufgaben hinzufügen oder ändern</translation>
    </message>
</context>
<context>
    <name>waybill::Additions</name>
    <message>
        <source>%1: more rows</source>
        <translation>%1: weitere Zeilen</translation>
    </message>
</context>
<context>
    <name>waybill::OfferedTemplate</name>
    <message>
        <source>Blank issue</source>
        <translation>Leeres Issue</translation>
    </message>
</context>
<context>
    <name>waybill::ChooserRows</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Nothing to choose from yet.</source>
        <translation>Noch nichts zur Auswahl.</translation>
    </message>
    <message>
        <source>Nothing of that name. Fewer letters find more.</source>
        <translation>Nichts mit diesem Namen. Weniger Buchstaben finden mehr.</translation>
    </message>
</context>
<context>
    <name>waybill::FormSketch</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A look at the form</source>
        <translation>Ein Blick auf das Formular</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::TemplateChooser</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Wird aktualisiert …</translation>
    </message>
    <message>
        <source>Open as a form</source>
        <translation>Als Formular öffnen</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Vorlage wählen</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Vorlagen suchen</translation>
    </message>
    <message>
        <source>A look at what is chosen</source>
        <translation>Ein Blick auf das Gewählte</translation>
    </message>
    <message>
        <source>Another repository…</source>
        <translation>Anderes Repository …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Issue form</source>
        <translation>Issue-Formular</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>keine Probleme</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>opens the browser</source>
        <translation>öffnet den Browser</translation>
    </message>
    <message>
        <source>Blank issue</source>
        <translation>Leeres Issue</translation>
    </message>
    <message>
        <source>A title and Markdown, with a preview</source>
        <translation>Ein Titel und Markdown, mit Vorschau</translation>
    </message>
    <message>
        <source>allowed here</source>
        <translation>hier erlaubt</translation>
    </message>
    <message>
        <source>for maintainers only</source>
        <translation>nur für Betreuende</translation>
    </message>
    <message>
        <source>Open a file or a clone…</source>
        <translation>Datei oder Klon öffnen …</translation>
    </message>
    <message>
        <source>Or drop it anywhere on the window</source>
        <translation>Oder irgendwo auf dem Fenster ablegen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Sections: %1, fields: %2</source>
        <translation>Abschnitte: %1, Felder: %2</translation>
    </message>
    <message>
        <source>Guide: %1</source>
        <translation>Leitfaden: %1</translation>
    </message>
    <message>
        <source>Guide: none</source>
        <translation>Leitfaden: keiner</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Titel: %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Labels: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ChooserController</name>
    <message>
        <source>Whose templates?</source>
        <translation>Wessen Vorlagen?</translation>
    </message>
    <message>
        <source>The repository to start an issue in. Type a part of its name, owner/name or an address, or pick one.</source>
        <translation>Das Repository, in dem ein Issue begonnen wird. Einen Teil des Namens, owner/name oder eine Adresse eingeben oder eines auswählen.</translation>
    </message>
    <message>
        <source>Templates of %1, as GitHub offers them.</source>
        <translation>Vorlagen von %1, so wie GitHub sie anbietet.</translation>
    </message>
    <message>
        <source>Templates in %1, as GitHub would offer them.</source>
        <translation>Vorlagen in %1, so wie GitHub sie anbieten würde.</translation>
    </message>
    <message>
        <source>The templates are being read…</source>
        <translation>Die Vorlagen werden gelesen …</translation>
    </message>
    <message>
        <source>There are more than %1 templates; the rest is left out.</source>
        <translation>Es sind mehr als %1 Vorlagen; der Rest fehlt hier.</translation>
    </message>
    <message>
        <source>Read %1, being read again…</source>
        <translation>Gelesen: %1, wird erneut gelesen …</translation>
    </message>
    <message>
        <source>Read %1. %2</source>
        <translation>Gelesen: %1. %2</translation>
    </message>
    <message>
        <source>There are no templates here, read %1.</source>
        <translation>Hier gibt es keine Vorlagen, gelesen: %1.</translation>
    </message>
    <message>
        <source>Default branch, read %1, in GitHub&apos;s order</source>
        <translation>Standardbranch, gelesen: %1, in GitHubs Reihenfolge</translation>
    </message>
    <message>
        <source>The templates could not be read: %1</source>
        <translation>Die Vorlagen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>In the repository</source>
        <translation>Im Repository</translation>
    </message>
    <message>
        <source>From %1, shared by all its repositories</source>
        <translation>Aus %1, gemeinsam für alle seine Repositorys</translation>
    </message>
</context>
<context>
    <name>waybill::KeptText</name>
    <message>
        <source>Edit as text</source>
        <translation>Als Text bearbeiten</translation>
    </message>
</context>
<context>
    <name>waybill::ChosenGuide</name>
    <message>
        <source>Found by itself</source>
        <translation>Von selbst gefunden</translation>
    </message>
    <message>
        <source>None: the plain form</source>
        <translation>Keiner: das einfache Formular</translation>
    </message>
    <message>
        <source>Fields as the template&apos;s own text makes them</source>
        <translation>Felder, wie sie der Text der Vorlage ergibt</translation>
    </message>
    <message>
        <source>Does not fit: %1</source>
        <translation>Passt nicht: %1</translation>
    </message>
    <message>
        <source>Built-in: %1</source>
        <translation>Mitgeliefert: %1</translation>
    </message>
    <message>
        <source>No guide</source>
        <translation>Kein Leitfaden</translation>
    </message>
    <message>
        <source>No guide, chosen by hand</source>
        <translation>Kein Leitfaden, von Hand gewählt</translation>
    </message>
    <message>
        <source>Guide “%1”, chosen by hand</source>
        <translation>Leitfaden „%1“, von Hand gewählt</translation>
    </message>
    <message>
        <source>Guide “%1”, the built-in template&apos;s own</source>
        <translation>Leitfaden „%1“, der eigene der mitgelieferten Vorlage</translation>
    </message>
    <message>
        <source>Guide “%1”, which lies beside the template</source>
        <translation>Leitfaden „%1“, der neben der Vorlage liegt</translation>
    </message>
    <message>
        <source>Guide “%1”, which the repository has for it</source>
        <translation>Leitfaden „%1“, den das Repository dafür hat</translation>
    </message>
    <message>
        <source>Built-in guide “%1”, made for this very file</source>
        <translation>Mitgelieferter Leitfaden „%1“, genau für diese Datei gemacht</translation>
    </message>
    <message>
        <source>Built-in guide “%1”, by the template&apos;s name</source>
        <translation>Mitgelieferter Leitfaden „%1“, nach dem Namen der Vorlage</translation>
    </message>
    <message>
        <source>Guide “%1”</source>
        <translation>Leitfaden „%1“</translation>
    </message>
    <message>
        <source>no guide</source>
        <translation>kein Leitfaden</translation>
    </message>
    <message>
        <source>guide: %1</source>
        <translation>Leitfaden: %1</translation>
    </message>
</context>
<context>
    <name>waybill::GuideDialog</name>
    <message>
        <source>Use this guide</source>
        <translation>Diesen Leitfaden nehmen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>A guide says what the template&apos;s text alone cannot: short titles, kinds of answers, examples, rules. Answers move over to the form that it makes; what has no place there is kept beside it.</source>
        <translation>Ein Leitfaden sagt, was der Text der Vorlage allein nicht sagen kann: kurze Titel, Arten von Antworten, Beispiele, Regeln. Antworten gehen in das Formular über, das er ergibt; was dort keinen Platz hat, bleibt daneben stehen.</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Leitfäden</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (in Gebrauch)</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>waybill::GuideController</name>
    <message>
        <source>The guide that was chosen for this draft cannot be used any more. The form stays as it was with it. %1</source>
        <translation>Der Leitfaden, der für diesen Entwurf gewählt wurde, ist nicht mehr verwendbar. Das Formular bleibt, wie es mit ihm war. %1</translation>
    </message>
    <message>
        <source>Guide from a file</source>
        <translation>Leitfaden aus einer Datei</translation>
    </message>
    <message>
        <source>Guides (*.yml *.yaml)</source>
        <translation>Leitfäden (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
</TS>
