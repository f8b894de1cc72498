<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- What the built-in guides and contracts say, in Spanish. Written by hand: lupdate reads no YAML and must not touch this file. -->
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>guide</name>
    <message>
        <source>Production deployment</source>
        <translation>Produktions-Deployment</translation>
    </message>
    <message>
        <source>Ask for a release to production, or for the return to an earlier version.</source>
        <translation>Ein Release in Produktion bringen lassen oder zu einer früheren Version zurückkehren.</translation>
    </message>
    <message>
        <source>Two requests with one title cancel each other. The version keeps them apart.</source>
        <translation>Zwei Anfragen mit demselben Titel brechen einander ab. Die Version hält sie auseinander.</translation>
    </message>
    <message>
        <source>Deployment type</source>
        <translation>Art des Deployments</translation>
    </message>
    <message>
        <source>Select one option.</source>
        <translation>Eine Option auswählen.</translation>
    </message>
    <message>
        <source>Release deployment / rollback details</source>
        <translation>Angaben zu Release-Deployment / Rollback</translation>
    </message>
    <message>
        <source>Versions and notes</source>
        <translation>Versionen und Hinweise</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Release Notes</translation>
    </message>
    <message>
        <source>Reason for deployment / rollback</source>
        <translation>Grund für Deployment / Rollback</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>Risikobewertung</translation>
    </message>
    <message>
        <source>Environment details</source>
        <translation>Angaben zur Umgebung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Deployment schedule</source>
        <translation>Zeitplan des Deployments</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>24-hour US Central time, mm-dd-yyyy HH:MM:SS</source>
        <translation>US-Central-Zeit in 24 Stunden, mm-dd-yyyy HH:MM:SS</translation>
    </message>
    <message>
        <source>Pre-deployment validations</source>
        <translation>Prüfungen vor dem Deployment</translation>
    </message>
    <message>
        <source>Post-deployment tasks</source>
        <translation>Aufgaben nach dem Deployment</translation>
    </message>
    <message>
        <source>Smoke tests</source>
        <translation>Smoke-Tests</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Health-Checks</translation>
    </message>
    <message>
        <source>Additional notes</source>
        <translation>Weitere Hinweise</translation>
    </message>
    <message>
        <source>Deploy a newer version</source>
        <translation>Eine neuere Version bereitstellen</translation>
    </message>
    <message>
        <source>Return to an older version</source>
        <translation>Zu einer älteren Version zurückkehren</translation>
    </message>
    <message>
        <source>What changes for the people who use it</source>
        <translation>Was sich für die Menschen ändert, die damit arbeiten</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Feature updates, bug fixes, performance improvements …</source>
        <translation>Neue Funktionen, Fehlerbehebungen, mehr Leistung …</translation>
    </message>
    <message>
        <source>What happened that calls for going back. The template&apos;s comment says to remove this line for a rollback; the workflow does the opposite and refuses a rollback without it, so it is written.</source>
        <translation>Was passiert ist und die Rückkehr nötig macht. Der Kommentar der Vorlage sagt, diese Zeile bei einem Rollback zu entfernen; der Workflow hält es umgekehrt und lehnt einen Rollback ohne sie ab, deshalb wird sie geschrieben.</translation>
    </message>
    <message>
        <source>More than 2 % of sign-ins fail for ten minutes</source>
        <translation>Zehn Minuten lang schlagen mehr als 2 % der Anmeldungen fehl</translation>
    </message>
    <message>
        <source>Why this risk level, not what the release brings</source>
        <translation>Warum diese Risikostufe, nicht was das Release bringt</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Checked before the deployment</source>
        <translation>Vor dem Deployment geprüft</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Anything else to know, e.g. where the backup is</source>
        <translation>Was sonst noch zu wissen ist, z. B. wo das Backup liegt</translation>
    </message>
    <message>
        <source>Choose whether this is a release or a rollback.</source>
        <translation>Wählen, ob dies ein Release oder ein Rollback ist.</translation>
    </message>
    <message>
        <source>Say which version to deploy.</source>
        <translation>Angeben, welche Version bereitgestellt werden soll.</translation>
    </message>
    <message>
        <source>Say which version runs in production now.</source>
        <translation>Angeben, welche Version jetzt in Produktion läuft.</translation>
    </message>
    <message>
        <source>A version is a lower-case v and three numbers, like v0.2.0.</source>
        <translation>Eine Version ist ein kleines v und drei Zahlen, wie v0.2.0.</translation>
    </message>
    <message>
        <source>The workflow drops “{match}” and reads the version without it.</source>
        <translation>Der Workflow streicht „{match}“ und liest die Version ohne das.</translation>
    </message>
    <message>
        <source>Leave “{match}” away</source>
        <translation>„{match}“ weglassen</translation>
    </message>
    <message>
        <source>A release goes to a newer version than {existing_version}.</source>
        <translation>Ein Release geht zu einer neueren Version als {existing_version}.</translation>
    </message>
    <message>
        <source>Use {fixed}</source>
        <translation>{fixed} verwenden</translation>
    </message>
    <message>
        <source>A rollback goes to an older version than {existing_version}.</source>
        <translation>Ein Rollback geht zu einer älteren Version als {existing_version}.</translation>
    </message>
    <message>
        <source>The workflow compares versions as text and takes {version} and {existing_version} the wrong way round. It will likely refuse this request.</source>
        <translation>Der Workflow vergleicht Versionen als Text und hält {version} und {existing_version} verkehrt herum. Wahrscheinlich lehnt er diese Anfrage ab.</translation>
    </message>
    <message>
        <source>Say what the release brings. A link to its release notes is enough.</source>
        <translation>Angeben, was das Release bringt. Ein Link zu seinen Release Notes genügt.</translation>
    </message>
    <message>
        <source>The link goes to {match}, but the version to deploy is {version}.</source>
        <translation>Der Link führt zu {match}, aber die Version für das Deployment ist {version}.</translation>
    </message>
    <message>
        <source>Link to {fixed}</source>
        <translation>Auf {fixed} verlinken</translation>
    </message>
    <message>
        <source>Say in a sentence or two why this is needed.</source>
        <translation>In ein, zwei Sätzen sagen, warum das nötig ist.</translation>
    </message>
    <message>
        <source>Say what happened that calls for the rollback. The workflow refuses one without it.</source>
        <translation>Sagen, was passiert ist und den Rollback nötig macht. Der Workflow lehnt einen ohne das ab.</translation>
    </message>
    <message>
        <source>Choose how risky this is.</source>
        <translation>Wählen, wie riskant das ist.</translation>
    </message>
    <message>
        <source>Say why this risk level was chosen.</source>
        <translation>Sagen, warum diese Risikostufe gewählt wurde.</translation>
    </message>
    <message>
        <source>“{value}” tells the reader nothing. Please say it in your own words.</source>
        <translation>„{value}“ sagt den Lesenden nichts. Bitte in eigenen Worten sagen.</translation>
    </message>
    <message>
        <source>With a high risk, the notes should say where the backup is.</source>
        <translation>Bei hohem Risiko sollten die Hinweise sagen, wo das Backup liegt.</translation>
    </message>
    <message>
        <source>Line {line} starts a heading. For the workflow it ends this section, and what follows is lost.</source>
        <translation>In Zeile {line} beginnt eine Überschrift. Für den Workflow endet damit dieser Abschnitt, und was folgt, geht verloren.</translation>
    </message>
    <message>
        <source>Make it a smaller heading</source>
        <translation>Zu einer kleineren Überschrift machen</translation>
    </message>
    <message>
        <source>Line {line} opens {match} that is never closed. It would hide the rest of the request.</source>
        <translation>Zeile {line} öffnet {match} und schließt es nie. Das würde den Rest der Anfrage verbergen.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The workflow hands this text to a shell, which does not take “{match}” as plain text.</source>
        <translation>Der Workflow übergibt diesen Text einer Shell, für die „{match}“ kein einfacher Text ist.</translation>
    </message>
    <message>
        <source>Choose when to deploy.</source>
        <translation>Wählen, wann das Deployment stattfindet.</translation>
    </message>
    <message>
        <source>Write the time as month-day-year hour:minute:second in 24 hours, like {match}.</source>
        <translation>Die Zeit als Monat-Tag-Jahr Stunde:Minute:Sekunde in 24 Stunden schreiben, wie {match}.</translation>
    </message>
    <message>
        <source>Write the time as month-day-year hour:minute:second in 24 hours.</source>
        <translation>Die Zeit als Monat-Tag-Jahr Stunde:Minute:Sekunde in 24 Stunden schreiben.</translation>
    </message>
    <message>
        <source>This time has passed ({reading}). Choose a later one.</source>
        <translation>Diese Zeit ist vorbei ({reading}). Eine spätere wählen.</translation>
    </message>
    <message>
        <source>There is no such time: the clock is set forward over it. The workflow would read {reading}.</source>
        <translation>Diese Zeit gibt es nicht: Die Uhr wird darüber hinweg vorgestellt. Der Workflow würde {reading} lesen.</translation>
    </message>
    <message>
        <source>The clock shows this time twice. The second one counts: {reading}.</source>
        <translation>Die Uhr zeigt diese Zeit zweimal. Die zweite zählt: {reading}.</translation>
    </message>
    <message>
        <source>Daylight saving is in force then: “CST” in the template means {reading}.</source>
        <translation>Dann gilt die Sommerzeit: „CST“ in der Vorlage bedeutet {reading}.</translation>
    </message>
    <message>
        <source>The workflow accepts a request only within one hour of its time. File it in the hour before.</source>
        <translation>Der Workflow nimmt eine Anfrage nur innerhalb einer Stunde um ihre Zeit an. In der Stunde davor einreichen.</translation>
    </message>
    <message>
        <source>This is a {match} (Central). Fewer people are there to help.</source>
        <translation>Dies ist ein {match} (Central). Dann sind weniger Leute da, um zu helfen.</translation>
    </message>
    <message>
        <source>This is a {match} evening (Central). What goes wrong now takes the weekend.</source>
        <translation>Dies ist ein {match}abend (Central). Was jetzt schiefgeht, kostet das Wochenende.</translation>
    </message>
    <message>
        <source>Not ticked yet: {count}. Tick what has been checked.</source>
        <translation>Noch nicht angekreuzt: {count}. Ankreuzen, was geprüft ist.</translation>
    </message>
    <message>
        <source>Add the link to the test plan to “{match}”.</source>
        <translation>Bei „{match}“ den Link zum Testplan ergänzen.</translation>
    </message>
    <message>
        <source>The workflow wants at least one task here.</source>
        <translation>Der Workflow verlangt hier mindestens eine Aufgabe.</translation>
    </message>
    <message>
        <source>Ticked before the deployment: {match}. These are for afterwards.</source>
        <translation>Schon vor dem Deployment angekreuzt: {match}. Diese sind für danach.</translation>
    </message>
    <message>
        <source>personal-finance-backend-aws</source>
        <translation>personal-finance-backend-aws</translation>
    </message>
    <message>
        <source>The workflow also looks at the live stack, which nobody can see from here. A release wants it absent or complete; a rollback wants it there, at rest, and not on the target version already.</source>
        <translation>Der Workflow sieht sich auch den laufenden Stack an, der von hier nicht zu sehen ist. Für ein Release muss er fehlen oder vollständig sein; für einen Rollback muss er da und in Ruhe sein und nicht schon die Zielversion haben.</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>The workflow then says nothing at all: the issue stays open and nothing happens.</source>
        <translation>Der Workflow sagt dann gar nichts: Das Issue bleibt offen, und nichts geschieht.</translation>
    </message>
    <message>
        <source>Filed by the owner of the repository</source>
        <translation>Vom Eigentümer des Repositorys eingereicht</translation>
    </message>
    <message>
        <source>The workflow only listens to the owner of the repository. Ask the owner to file it, or sign in as the owner.</source>
        <translation>Der Workflow hört nur auf den Eigentümer des Repositorys. Diesen um das Einreichen bitten oder als Eigentümer anmelden.</translation>
    </message>
    <message>
        <source>Labels deployment and env: production</source>
        <translation>Labels deployment und env: production</translation>
    </message>
    <message>
        <source>The request has to carry the labels deployment and env: production. It has: {fact}.</source>
        <translation>Die Anfrage muss die Labels deployment und env: production tragen. Sie hat: {fact}.</translation>
    </message>
    <message>
        <source>No label env: testplan</source>
        <translation>Kein Label env: testplan</translation>
    </message>
    <message>
        <source>With the label env: testplan beside env: production the workflow passes the request by. Take env: testplan off.</source>
        <translation>Mit dem Label env: testplan neben env: production übergeht der Workflow die Anfrage. env: testplan entfernen.</translation>
    </message>
    <message>
        <source>Labels exist in the repository</source>
        <translation>Die Labels gibt es im Repository</translation>
    </message>
    <message>
        <source>The repository has no label {fact}. Make it there first; GitHub may otherwise leave it out, and the workflow says nothing.</source>
        <translation>Das Repository hat kein Label {fact}. Zuerst dort anlegen; sonst lässt GitHub es vielleicht weg, und der Workflow sagt nichts.</translation>
    </message>
    <message>
        <source>A milestone is set</source>
        <translation>Ein Milestone ist gesetzt</translation>
    </message>
    <message>
        <source>The request has no milestone. Choose the milestone of the version.</source>
        <translation>Die Anfrage hat keinen Milestone. Den Milestone der Version wählen.</translation>
    </message>
    <message>
        <source>Milestone {version} exists</source>
        <translation>Den Milestone {version} gibt es</translation>
    </message>
    <message>
        <source>The repository has no milestone of this name. Make one that is named like the version, with a due date.</source>
        <translation>Das Repository hat keinen Milestone dieses Namens. Einen anlegen, der wie die Version heißt, mit Fälligkeitsdatum.</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>Rivalen</translation>
    </message>
    <message>
        <source>A second request with the same title cancels the one that is running, in the middle of its work.</source>
        <translation>Eine zweite Anfrage mit demselben Titel bricht die laufende mitten in der Arbeit ab.</translation>
    </message>
    <message>
        <source>No open request with this title</source>
        <translation>Keine offene Anfrage mit diesem Titel</translation>
    </message>
    <message>
        <source>Open with the same title: {fact}. Two requests with one title cancel each other. Wait until it is closed, or add something to the title.</source>
        <translation>Offen mit demselben Titel: {fact}. Zwei Anfragen mit demselben Titel brechen einander ab. Warten, bis sie geschlossen ist, oder den Titel ergänzen.</translation>
    </message>
    <message>
        <source>No other open request for production</source>
        <translation>Keine andere offene Anfrage für die Produktion</translation>
    </message>
    <message>
        <source>Also open: {fact}. Wait until it is through, or make sure that the two do not meet.</source>
        <translation>Außerdem offen: {fact}. Warten, bis sie durch ist, oder sicherstellen, dass sich beide nicht begegnen.</translation>
    </message>
    <message>
        <source>The workflow denies the request with “unknown error, check the logs”, closes and locks it.</source>
        <translation>Der Workflow lehnt die Anfrage mit „unknown error, check the logs“ ab, schließt und sperrt sie.</translation>
    </message>
    <message>
        <source>The milestone is named like the version</source>
        <translation>Der Milestone heißt wie die Version</translation>
    </message>
    <message>
        <source>Milestone {version} is open</source>
        <translation>Der Milestone {version} ist offen</translation>
    </message>
    <message>
        <source>The milestone {version} is closed ({evidence}). A release needs it open: reopen it, or choose the version that is next.</source>
        <translation>Der Milestone {version} ist geschlossen ({evidence}). Ein Release braucht ihn offen: wieder öffnen oder die nächste Version wählen.</translation>
    </message>
    <message>
        <source>Milestone {version} is closed</source>
        <translation>Der Milestone {version} ist geschlossen</translation>
    </message>
    <message>
        <source>The milestone {version} is still open ({evidence}). A rollback goes to a version that is finished: close its milestone first, or choose another.</source>
        <translation>Der Milestone {version} ist noch offen ({evidence}). Ein Rollback geht zu einer abgeschlossenen Version: zuerst ihren Milestone schließen oder eine andere wählen.</translation>
    </message>
    <message>
        <source>The milestone has a due date</source>
        <translation>Der Milestone hat ein Fälligkeitsdatum</translation>
    </message>
    <message>
        <source>The milestone {version} has no due date. On GitHub, open Milestones, edit {version} and set the due date to the day of this request.</source>
        <translation>Der Milestone {version} hat kein Fälligkeitsdatum. Auf GitHub „Milestones“ öffnen, {version} bearbeiten und als Fälligkeitsdatum den Tag dieser Anfrage setzen.</translation>
    </message>
    <message>
        <source>The milestone is due today (Central)</source>
        <translation>Der Milestone ist heute fällig (Central)</translation>
    </message>
    <message>
        <source>The milestone {version} is due on {fact} (Central). A release is accepted on that day only. On GitHub, open Milestones, edit {version} and set the due date to today.</source>
        <translation>Der Milestone {version} ist am {fact} fällig (Central). Ein Release wird nur an diesem Tag angenommen. Auf GitHub „Milestones“ öffnen, {version} bearbeiten und als Fälligkeitsdatum heute setzen.</translation>
    </message>
    <message>
        <source>Branch milestone/{version} is gone</source>
        <translation>Der Branch milestone/{version} ist weg</translation>
    </message>
    <message>
        <source>The branch milestone/{version} still exists. Merge it and delete it first.</source>
        <translation>Den Branch milestone/{version} gibt es noch. Zuerst mergen und löschen.</translation>
    </message>
    <message>
        <source>Tag {version} is not taken</source>
        <translation>Das Tag {version} ist frei</translation>
    </message>
    <message>
        <source>The tag {version} exists already. Each version can be released once, also after a failed attempt: choose the next version, or delete the tag.</source>
        <translation>Das Tag {version} gibt es schon. Jede Version kann nur einmal freigegeben werden, auch nach einem fehlgeschlagenen Versuch: die nächste Version wählen oder das Tag löschen.</translation>
    </message>
    <message>
        <source>Tag {version} exists</source>
        <translation>Das Tag {version} gibt es</translation>
    </message>
    <message>
        <source>There is no tag {version} to go back to. Choose a version that was released.</source>
        <translation>Ein Tag {version}, zu dem zurückzukehren wäre, gibt es nicht. Eine Version wählen, die freigegeben wurde.</translation>
    </message>
    <message>
        <source>The workflow can read the tag</source>
        <translation>Der Workflow kann das Tag lesen</translation>
    </message>
    <message>
        <source>At commit 8850678 itself a fault in this step denies every rollback; it was mended a day later (ae7ebcf). See that the repository&apos;s workflow is newer than that.</source>
        <translation>Beim Commit 8850678 selbst lehnt ein Fehler in diesem Schritt jeden Rollback ab; er wurde einen Tag später behoben (ae7ebcf). Sicherstellen, dass der Workflow des Repositorys neuer ist.</translation>
    </message>
    <message>
        <source>The text, line by line</source>
        <translation>Der Text, Zeile für Zeile</translation>
    </message>
    <message>
        <source>The workflow denies the request, closes and locks it; often its reason is only a traceback.</source>
        <translation>Der Workflow lehnt die Anfrage ab, schließt und sperrt sie; oft ist die Begründung nur ein Traceback.</translation>
    </message>
    <message>
        <source>All seven sections, each once, at level 3</source>
        <translation>Alle sieben Abschnitte, je einmal, auf Ebene 3</translation>
    </message>
    <message>
        <source>The workflow wants each of its seven sections once, at level 3: {reading}.</source>
        <translation>Der Workflow verlangt jeden seiner sieben Abschnitte einmal, auf Ebene 3: {reading}.</translation>
    </message>
    <message>
        <source>Version to deploy</source>
        <translation>Version für das Deployment</translation>
    </message>
    <message>
        <source>Existing version</source>
        <translation>Bestehende Version</translation>
    </message>
    <message>
        <source>{version} comes after {existing_version}, as the workflow compares</source>
        <translation>{version} kommt nach {existing_version}, so wie der Workflow vergleicht</translation>
    </message>
    <message>
        <source>The workflow compares versions as text, letter by letter, and for it {version} comes before {existing_version}. It refuses this release; this is a known fault of it. A version such as v1.0.0 gets through.</source>
        <translation>Der Workflow vergleicht Versionen als Text, Zeichen für Zeichen, und für ihn kommt {version} vor {existing_version}. Er lehnt dieses Release ab; das ist ein bekannter Fehler von ihm. Eine Version wie v1.0.0 kommt durch.</translation>
    </message>
    <message>
        <source>{version} comes before {existing_version}, as the workflow compares</source>
        <translation>{version} kommt vor {existing_version}, so wie der Workflow vergleicht</translation>
    </message>
    <message>
        <source>The workflow compares versions as text, letter by letter, and for it {version} comes after {existing_version}. It refuses this rollback; this is a known fault of it.</source>
        <translation>Der Workflow vergleicht Versionen als Text, Zeichen für Zeichen, und für ihn kommt {version} nach {existing_version}. Er lehnt diesen Rollback ab; das ist ein bekannter Fehler von ihm.</translation>
    </message>
    <message>
        <source>The release notes of {version} exist</source>
        <translation>Die Release Notes von {version} gibt es</translation>
    </message>
    <message>
        <source>The repository has no release {version}, so the link to its notes leads nowhere. The workflow accepts that; readers will miss it.</source>
        <translation>Das Repository hat kein Release {version}, der Link zu seinen Notes führt also ins Leere. Der Workflow nimmt das an; den Lesenden wird es fehlen.</translation>
    </message>
    <message>
        <source>The release notes are published</source>
        <translation>Die Release Notes sind veröffentlicht</translation>
    </message>
    <message>
        <source>The release {version} is still a draft: nobody else can read its notes. Publish it first.</source>
        <translation>Das Release {version} ist noch ein Entwurf: Niemand sonst kann seine Notes lesen. Zuerst veröffentlichen.</translation>
    </message>
    <message>
        <source>Trigger conditions</source>
        <translation>Auslösende Bedingungen</translation>
    </message>
    <message>
        <source>Risk level</source>
        <translation>Risikostufe</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Tasks for afterwards</source>
        <translation>Aufgaben für danach</translation>
    </message>
    <message>
        <source>Nothing is open in the milestone</source>
        <translation>Im Milestone ist nichts offen</translation>
    </message>
    <message>
        <source>“All related issues are resolved” is ticked, but the milestone {version} still has {fact} open. The workflow does not look; people will.</source>
        <translation>„All related issues are resolved“ ist angekreuzt, aber im Milestone {version} ist noch offen: {fact}. Der Workflow sieht nicht nach; Menschen werden es tun.</translation>
    </message>
    <message>
        <source>The workflow denies the request, closes and locks it.</source>
        <translation>Der Workflow lehnt die Anfrage ab, schließt und sperrt sie.</translation>
    </message>
    <message>
        <source>The time can be read</source>
        <translation>Die Zeit ist lesbar</translation>
    </message>
    <message>
        <source>The time is {distance}</source>
        <translation>Die Zeit ist {distance}</translation>
    </message>
    <message>
        <source>This time is {distance}. The workflow accepts a request only within one hour of its time: file this one from {match} on, or choose a time that is nearer.</source>
        <translation>Diese Zeit ist {distance}. Der Workflow nimmt eine Anfrage nur innerhalb einer Stunde um ihre Zeit an: ab {match} einreichen oder eine nähere Zeit wählen.</translation>
    </message>
    <message>
        <source>This time was {distance}. The workflow accepts a request only within one hour of its time, and refuses this one now.</source>
        <translation>Diese Zeit war {distance}. Der Workflow nimmt eine Anfrage nur innerhalb einer Stunde um ihre Zeit an und lehnt diese jetzt ab.</translation>
    </message>
    <message>
        <source>The workflow has time to read it</source>
        <translation>Der Workflow hat Zeit, sie zu lesen</translation>
    </message>
    <message>
        <source>This time was {distance}. The workflow looks some minutes after the request is filed and refuses it an hour after its time: file it at once, or choose a later time.</source>
        <translation>Diese Zeit war {distance}. Der Workflow sieht einige Minuten nach dem Einreichen nach und lehnt eine Stunde nach der Zeit ab: sofort einreichen oder eine spätere Zeit wählen.</translation>
    </message>
    <message>
        <source>The time is not after the milestone&apos;s due day (Central)</source>
        <translation>Die Zeit liegt nicht nach dem Fälligkeitstag des Milestones (Central)</translation>
    </message>
    <message>
        <source>Earlier request</source>
        <translation>Frühere Anfrage</translation>
    </message>
    <message>
        <source>Milestone {existing_version} is closed</source>
        <translation>Der Milestone {existing_version} ist geschlossen</translation>
    </message>
    <message>
        <source>The milestone {existing_version} is still open. The workflow looks for the request that brought {existing_version} in a closed milestone: close it first.</source>
        <translation>Der Milestone {existing_version} ist noch offen. Der Workflow sucht die Anfrage, die {existing_version} gebracht hat, in einem geschlossenen Milestone: ihn zuerst schließen.</translation>
    </message>
    <message>
        <source>{existing_version} had an approved request</source>
        <translation>{existing_version} hatte eine angenommene Anfrage</translation>
    </message>
    <message>
        <source>{existing_version} is what was approved last</source>
        <translation>{existing_version} wurde zuletzt angenommen</translation>
    </message>
    <message>
        <source>The last approved production request was for {fact}, not for {existing_version}. Is {existing_version} what runs now?</source>
        <translation>Die letzte angenommene Produktionsanfrage war für {fact}, nicht für {existing_version}. Läuft jetzt {existing_version}?</translation>
    </message>
    <message>
        <source>{version} once ran in production</source>
        <translation>{version} lief einmal in Produktion</translation>
    </message>
    <message>
        <source>No approved production request for {version} is known. Did it ever run in production?</source>
        <translation>Für {version} ist keine angenommene Produktionsanfrage bekannt. Lief sie je in Produktion?</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Ein Schritt zurück</translation>
    </message>
    <message>
        <source>This goes back over {fact} versions that ran in production. Each of them may have changed data.</source>
        <translation>Dies geht über so viele Versionen zurück, die in Produktion liefen: {fact}. Jede davon kann Daten geändert haben.</translation>
    </message>
    <message>
        <source>Text that a shell would change</source>
        <translation>Text, den eine Shell ändern würde</translation>
    </message>
    <message>
        <source>The text reaches the workflow changed, or a job of it fails.</source>
        <translation>Der Text erreicht den Workflow verändert, oder einer seiner Jobs schlägt fehl.</translation>
    </message>
    <message>
        <source>No backticks</source>
        <translation>Keine Backticks</translation>
    </message>
    <message>
        <source>The workflow hands this text to a shell, which would run what stands between backticks.</source>
        <translation>Der Workflow übergibt diesen Text einer Shell, die ausführen würde, was zwischen Backticks steht.</translation>
    </message>
    <message>
        <source>Leave the backticks away</source>
        <translation>Die Backticks weglassen</translation>
    </message>
    <message>
        <source>No double quotes</source>
        <translation>Keine doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>The workflow hands this text to a shell; a double quote makes a job of it fail.</source>
        <translation>Der Workflow übergibt diesen Text einer Shell; ein doppeltes Anführungszeichen lässt einen seiner Jobs fehlschlagen.</translation>
    </message>
    <message>
        <source>Use single quotes</source>
        <translation>Einfache Anführungszeichen verwenden</translation>
    </message>
    <message>
        <source>No dollar signs</source>
        <translation>Keine Dollarzeichen</translation>
    </message>
    <message>
        <source>The workflow hands this text to a shell, which puts something else in the place of “$” and what follows. Write USD for money.</source>
        <translation>Der Workflow übergibt diesen Text einer Shell, die „$“ und was folgt durch etwas anderes ersetzt. Für Geld USD schreiben.</translation>
    </message>
    <message>
        <source>No runs of blanks</source>
        <translation>Keine Folgen von Leerzeichen</translation>
    </message>
    <message>
        <source>The workflow makes one blank of several. What is aligned by blanks will not be.</source>
        <translation>Der Workflow macht aus mehreren Leerzeichen eines. Was mit Leerzeichen ausgerichtet ist, bleibt es nicht.</translation>
    </message>
    <message>
        <source>Use single blanks</source>
        <translation>Einzelne Leerzeichen verwenden</translation>
    </message>
    <message>
        <source>No star that stands alone</source>
        <translation>Kein alleinstehender Stern</translation>
    </message>
    <message>
        <source>The workflow hands this text to a shell, which makes a list of file names of a star that stands alone.</source>
        <translation>Der Workflow übergibt diesen Text einer Shell, die aus einem alleinstehenden Stern eine Liste von Dateinamen macht.</translation>
    </message>
    <message>
        <source>Use a dash</source>
        <translation>Einen Strich verwenden</translation>
    </message>
    <message>
        <source>No line EOF</source>
        <translation>Keine Zeile EOF</translation>
    </message>
    <message>
        <source>A line with nothing but EOF cuts off what follows it.</source>
        <translation>Eine Zeile mit nichts als EOF schneidet ab, was ihr folgt.</translation>
    </message>
    <message>
        <source>Leave the line empty</source>
        <translation>Die Zeile leer lassen</translation>
    </message>
    <message>
        <source>Existing tag</source>
        <translation>Vorhandenes Tag</translation>
    </message>
    <message>
        <source>Tick it if the tag of the version is there already, for example after a release that failed.</source>
        <translation>Ankreuzen, wenn das Tag der Version schon da ist, etwa nach einem fehlgeschlagenen Release.</translation>
    </message>
    <message>
        <source>Tick the environment. The workflow refuses a request without it.</source>
        <translation>Die Umgebung ankreuzen. Der Workflow lehnt eine Anfrage ohne sie ab.</translation>
    </message>
    <message>
        <source>Not ticked yet: {count}. The workflow refuses a request with an empty box.</source>
        <translation>Noch nicht angekreuzt: {count}. Der Workflow lehnt eine Anfrage mit leerem Kästchen ab.</translation>
    </message>
    <message>
        <source>The workflow has taken the request and looks at it.</source>
        <translation>Der Workflow hat die Anfrage übernommen und sieht sie durch.</translation>
    </message>
    <message>
        <source>The request was accepted and is being deployed.</source>
        <translation>Die Anfrage wurde angenommen und wird bereitgestellt.</translation>
    </message>
    <message>
        <source>The request was refused; the comment says why. A new request is needed.</source>
        <translation>Die Anfrage wurde abgelehnt; der Kommentar sagt, warum. Eine neue ist nötig.</translation>
    </message>
    <message>
        <source>The deployment failed. A new request is needed.</source>
        <translation>Das Deployment ist fehlgeschlagen. Eine neue Anfrage ist nötig.</translation>
    </message>
    <message>
        <source>No label env: testplan or env: development</source>
        <translation>Kein Label env: testplan oder env: development</translation>
    </message>
    <message>
        <source>With a label of another environment beside env: production the workflow passes the request by. Take env: testplan and env: development off.</source>
        <translation>Mit dem Label einer anderen Umgebung neben env: production übergeht der Workflow die Anfrage. env: testplan und env: development entfernen.</translation>
    </message>
    <message>
        <source>The title is that of a release or a rollback</source>
        <translation>Der Titel ist der eines Releases oder eines Rollbacks</translation>
    </message>
    <message>
        <source>The title has to start with “[Request] Provision Production Environment”, or for a rollback with “[Request] [Rollback] Provision Production Environment”, in these very letters, large and small. The workflow passes any other by.</source>
        <translation>Der Titel muss mit „[Request] Provision Production Environment“ beginnen, für einen Rollback mit „[Request] [Rollback] Provision Production Environment“, mit genau diesen Buchstaben, groß und klein. Jeden anderen übergeht der Workflow.</translation>
    </message>
    <message>
        <source>The title has to start with “[Request] Provision Production Environment”, or for a rollback with “[Request] [Rollback] Provision Production Environment”. The workflow passes any other by.</source>
        <translation>Der Titel muss mit „[Request] Provision Production Environment“ beginnen, für einen Rollback mit „[Request] [Rollback] Provision Production Environment“. Jeden anderen übergeht der Workflow.</translation>
    </message>
    <message>
        <source>Title and box ask for the same</source>
        <translation>Titel und Kästchen bitten um dasselbe</translation>
    </message>
    <message>
        <source>The title is that of a release, the box that of a rollback. The workflow goes by the title and reads the text by the box.</source>
        <translation>Der Titel ist der eines Releases, das Kästchen das eines Rollbacks. Der Workflow geht nach dem Titel und liest den Text nach dem Kästchen.</translation>
    </message>
    <message>
        <source>The title is that of a rollback, the box that of a release. The workflow goes by the title and reads the text by the box.</source>
        <translation>Der Titel ist der eines Rollbacks, das Kästchen das eines Releases. Der Workflow geht nach dem Titel und liest den Text nach dem Kästchen.</translation>
    </message>
    <message>
        <source>Mark of the title</source>
        <translation>Markierung des Titels</translation>
    </message>
    <message>
        <source>[Processing] fits before the title</source>
        <translation>[Processing] passt vor den Titel</translation>
    </message>
    <message>
        <source>The workflow puts “[Processing] ” before the title, and GitHub takes 256 characters in all. Shorten the title to 243.</source>
        <translation>Der Workflow setzt „[Processing] “ vor den Titel, und GitHub nimmt insgesamt 256 Zeichen. Den Titel auf 243 kürzen.</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>All seven sections, at level 3</source>
        <translation>Alle sieben Abschnitte, auf Ebene 3</translation>
    </message>
    <message>
        <source>The workflow finds no section {fact}. Each has to be a heading of level 3.</source>
        <translation>Der Workflow findet keinen Abschnitt {fact}. Jeder muss eine Überschrift der Ebene 3 sein.</translation>
    </message>
    <message>
        <source>A part for release notes</source>
        <translation>Ein Teil für Release Notes</translation>
    </message>
    <message>
        <source>The workflow finds no heading {fact} in the details of the deployment.</source>
        <translation>Der Workflow findet in den Angaben zum Deployment keine Überschrift {fact}.</translation>
    </message>
    <message>
        <source>The workflow reads {fact} as the version, and the milestone of this request has another name. They have to be the same.</source>
        <translation>Der Workflow liest {fact} als Version, und der Milestone dieser Anfrage heißt anders. Beide müssen gleich sein.</translation>
    </message>
    <message>
        <source>The risk level is one word</source>
        <translation>Die Risikostufe ist ein Wort</translation>
    </message>
    <message>
        <source>The workflow takes low, medium or high as risk level, and nothing else on the line. It reads “{fact}”.</source>
        <translation>Der Workflow nimmt low, medium oder high als Risikostufe und sonst nichts in der Zeile. Er liest „{fact}“.</translation>
    </message>
    <message>
        <source>No trigger conditions</source>
        <translation>Keine auslösenden Bedingungen</translation>
    </message>
    <message>
        <source>The workflow refuses a release with trigger conditions. Take the line out of the text.</source>
        <translation>Der Workflow lehnt ein Release mit auslösenden Bedingungen ab. Die Zeile aus dem Text nehmen.</translation>
    </message>
    <message>
        <source>Production Environment is ticked</source>
        <translation>„Production Environment“ ist angekreuzt</translation>
    </message>
    <message>
        <source>The workflow wants a ticked task “Production Environment” in the environment details; the line with the name is not read.</source>
        <translation>Der Workflow verlangt eine angekreuzte Aufgabe „Production Environment“ bei den Angaben zur Umgebung; die Zeile mit dem Namen wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Tasks for before</source>
        <translation>Aufgaben für davor</translation>
    </message>
    <message>
        <source>All is checked before the deployment</source>
        <translation>Vor dem Deployment ist alles geprüft</translation>
    </message>
    <message>
        <source>Not ticked yet: {fact}. The workflow refuses a request with an empty box here.</source>
        <translation>Noch nicht angekreuzt: {fact}. Der Workflow lehnt eine Anfrage mit leerem Kästchen hier ab.</translation>
    </message>
    <message>
        <source>No line EOF among the tasks</source>
        <translation>Keine Zeile EOF unter den Aufgaben</translation>
    </message>
    <message>
        <source>A line with nothing but EOF among the tasks for afterwards ends the step of the workflow. Take it out.</source>
        <translation>Eine Zeile mit nichts als EOF unter den Aufgaben für danach beendet den Schritt des Workflows. Herausnehmen.</translation>
    </message>
    <message>
        <source>The time is not after the milestone's due day</source>
        <translation>Die Zeit liegt nicht nach dem Fälligkeitstag des Milestones</translation>
    </message>
    <message>
        <source>This time is after the end of the milestone's due day, as the workflow reads it: the date in UTC of the due date, until midnight Central. Choose an earlier time, or edit the milestone's due date on GitHub.</source>
        <translation>Diese Zeit liegt nach dem Ende des Fälligkeitstags des Milestones, wie der Workflow ihn liest: das UTC-Datum der Fälligkeit, bis Mitternacht Central. Eine frühere Zeit wählen oder das Fälligkeitsdatum des Milestones auf GitHub bearbeiten.</translation>
    </message>
    <message>
        <source>The time is in the 24 hours of the milestone's due day</source>
        <translation>Die Zeit liegt in den 24 Stunden des Fälligkeitstags des Milestones</translation>
    </message>
    <message>
        <source>This time is before the milestone's due day, as the workflow reads it: the 24 hours up to midnight Central of the date that the due date has in UTC. Choose a later time, or edit the milestone's due date on GitHub.</source>
        <translation>Diese Zeit liegt vor dem Fälligkeitstag des Milestones, wie der Workflow ihn liest: die 24 Stunden bis Mitternacht Central des Datums, das die Fälligkeit in UTC hat. Eine spätere Zeit wählen oder das Fälligkeitsdatum des Milestones auf GitHub bearbeiten.</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeitsdatum</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Fälligkeitstag</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The tag {version} exists already. Choose the next version, or tick the box for using an existing tag.</source>
        <translation>Das Tag {version} gibt es schon. Die nächste Version wählen oder das Kästchen für ein vorhandenes Tag ankreuzen.</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>The newest build of master succeeded</source>
        <translation>Der neueste Build von master war erfolgreich</translation>
    </message>
    <message>
        <source>The newest build of a push on master came to: {fact}. The workflow wants “success”: wait for it, or mend the build.</source>
        <translation>Der neueste Build eines Pushs auf master endete mit: {fact}. Der Workflow verlangt „success“: darauf warten oder den Build reparieren.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>package.json on master says {version}</source>
        <translation>package.json auf master sagt {version}</translation>
    </message>
    <message>
        <source>package.json on master says something else than the milestone ({evidence}). Bring its version to master first.</source>
        <translation>package.json auf master sagt etwas anderes als der Milestone ({evidence}). Zuerst seine Version nach master bringen.</translation>
    </message>
    <message>
        <source>The workflow finds no closed, approved production request for {existing_version} ({evidence}), so it refuses the way back from it. After a release that failed there is no rollback: release a mended version instead.</source>
        <translation>Der Workflow findet keine geschlossene, angenommene Produktionsanfrage für {existing_version} ({evidence}) und lehnt daher die Rückkehr davon ab. Nach einem fehlgeschlagenen Release gibt es keinen Rollback: stattdessen eine reparierte Version freigeben.</translation>
    </message>
    <message>
        <source>No backslashes</source>
        <translation>Keine Backslashes</translation>
    </message>
    <message>
        <source>The workflow hands this text to a shell, which takes backslashes away.</source>
        <translation>Der Workflow übergibt diesen Text einer Shell, die Backslashes entfernt.</translation>
    </message>
    <message>
        <source>Due date, branch and tag</source>
        <translation>Fälligkeitsdatum, Branch und Tag</translation>
    </message>
    <message>
        <source>Environment name</source>
        <translation>Name der Umgebung</translation>
    </message>
    <message>
        <source>The workflow wants the line “Environment Name” with Production Environment.</source>
        <translation>Der Workflow verlangt die Zeile „Environment Name“ mit Production Environment.</translation>
    </message>
    <message>
        <source>This time is after the end of the milestone's due day (Central), and the workflow refuses what comes later, rollbacks too. Choose an earlier time, or on GitHub, open Milestones, edit {version} and set the due date to today.</source>
        <translation>Diese Zeit liegt nach dem Ende des Fälligkeitstags des Milestones (Central), und der Workflow lehnt ab, was später kommt, auch Rollbacks. Eine frühere Zeit wählen oder auf GitHub „Milestones“ öffnen, {version} bearbeiten und als Fälligkeitsdatum heute setzen.</translation>
    </message>
    <message>
        <source>personal-finance-ui</source>
        <translation>personal-finance-ui</translation>
    </message>
    <message>
        <source>The workflow also looks at the live stack, which nobody can see from here. Where there is one, it has to be at rest, not deployed last for this very issue, and for a rollback not on the target version already.</source>
        <translation>Der Workflow sieht sich auch den laufenden Stack an, der von hier nicht zu sehen ist. Wo es einen gibt, muss er in Ruhe sein, nicht zuletzt für genau dieses Issue bereitgestellt und bei einem Rollback nicht schon auf der Zielversion.</translation>
    </message>
    <message>
        <source>{version} does not come before {existing_version}, as the workflow compares</source>
        <translation>{version} kommt nicht vor {existing_version}, so wie der Workflow vergleicht</translation>
    </message>
    <message>
        <source>Milestone {existing_version} is open</source>
        <translation>Der Milestone {existing_version} ist offen</translation>
    </message>
    <message>
        <source>The milestone {existing_version} is closed. The workflow looks for the request that brought {existing_version} in an open milestone: reopen it first.</source>
        <translation>Der Milestone {existing_version} ist geschlossen. Der Workflow sucht die Anfrage, die {existing_version} gebracht hat, in einem offenen Milestone: ihn zuerst wieder öffnen.</translation>
    </message>
    <message>
        <source>The workflow reads this ticked task and refuses a request without it. The template of this form has no such line.</source>
        <translation>Der Workflow liest diese angekreuzte Aufgabe und lehnt eine Anfrage ohne sie ab. Die Vorlage dieses Formulars hat keine solche Zeile.</translation>
    </message>
    <message>
        <source>The workflow reads this line and refuses a request without it. The template of this form has no such line.</source>
        <translation>Der Workflow liest diese Zeile und lehnt eine Anfrage ohne sie ab. Die Vorlage dieses Formulars hat keine solche Zeile.</translation>
    </message>
    <message>
        <source>Production Environment Deployment Form</source>
        <translation>Formular für das Deployment in die Produktionsumgebung</translation>
    </message>
    <message>
        <source>Provide details for the release or rollback</source>
        <translation>Angaben zum Release oder Rollback machen</translation>
    </message>
    <message>
        <source>Provide priority changes or specify &quot;Not Applicable&quot; for rollbacks</source>
        <translation>Die wichtigsten Änderungen angeben, bei Rollbacks „Not Applicable“</translation>
    </message>
    <message>
        <source>Briefly explan purpose, e.g., feature updates, bug fixes, performance improvements.</source>
        <translation>Den Zweck kurz erklären, z. B. neue Funktionen, Fehlerbehebungen, mehr Leistung.</translation>
    </message>
    <message>
        <source>Checks off tasks to verify readiness for deployment.</source>
        <translation>Aufgaben abhaken, die zeigen, dass alles für das Deployment bereit ist.</translation>
    </message>
    <message>
        <source>Provide verification tasks to be performed after release deployment / rollback</source>
        <translation>Prüfaufgaben für die Zeit nach Release-Deployment oder Rollback angeben</translation>
    </message>
    <message>
        <source>List manual or automated verification tasks for system health.</source>
        <translation>Manuelle oder automatische Prüfungen der Systemgesundheit auflisten.</translation>
    </message>
    <message>
        <source>Include any additional notes, considerations, or requirements, e.g. major upgrade, ensure backups are created</source>
        <translation>Weitere Hinweise, Überlegungen oder Anforderungen angeben, z. B. ein großes Upgrade oder dass Backups angelegt werden</translation>
    </message>
    <message>
        <source>Version to Deploy (Release/Rollback)</source>
        <translation>Version für das Deployment (Release/Rollback)</translation>
    </message>
    <message>
        <source>This form standardizes deployment requests for production environment, ensuring clarity and completeness.</source>
        <translation>Dieses Formular vereinheitlicht Deployment-Anfragen für die Produktionsumgebung und sorgt für Klarheit und Vollständigkeit.</translation>
    </message>
    <message>
        <source>Specify the version for release or rollback deployment.</source>
        <translation>Die Version für das Release oder den Rollback angeben.</translation>
    </message>
    <message>
        <source>Existing Deployed Version</source>
        <translation>Derzeit laufende Version</translation>
    </message>
    <message>
        <source>Indicate the current production version.</source>
        <translation>Die aktuelle Version in Produktion angeben.</translation>
    </message>
    <message>
        <source>Trigger Conditions (for Rollback)</source>
        <translation>Auslösende Bedingungen (für Rollback)</translation>
    </message>
    <message>
        <source>Risk Level</source>
        <translation>Risikostufe</translation>
    </message>
    <message>
        <source>Justification for Risk level</source>
        <translation>Begründung der Risikostufe</translation>
    </message>
    <message>
        <source>Provide reasoning for the chosen risk level.</source>
        <translation>Die gewählte Risikostufe begründen.</translation>
    </message>
    <message>
        <source>Include why risk level is chosen for release notes, not the notes itself</source>
        <translation>Angeben, warum die Risikostufe zu den Release Notes passt, nicht die Notes selbst</translation>
    </message>
    <message>
        <source>Environment Name</source>
        <translation>Name der Umgebung</translation>
    </message>
    <message>
        <source>Preferred Date and Time</source>
        <translation>Gewünschtes Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>If a release deployment fails and a rollback is required, submit a rollback request form as a sub-issue of this request.</source>
        <translation>Wenn ein Release-Deployment fehlschlägt und ein Rollback nötig ist, eine Rollback-Anfrage als Sub-Issue dieser Anfrage einreichen.</translation>
    </message>
    <message>
        <source>Update the sub-issue with post-deployment verification results. If failure occurs, include detailed explanations.</source>
        <translation>Das Sub-Issue um die Ergebnisse der Prüfungen nach dem Deployment ergänzen. Bei Fehlern ausführlich erklären.</translation>
    </message>
    <message>
        <source>Deployment Scope</source>
        <translation>Umfang des Deployments</translation>
    </message>
</context>
</TS>
