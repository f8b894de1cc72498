<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>waybill::DryRun</name>
    <message numerus="yes">
        <source>%n things are worth a second look.</source>
        <translation>
            <numerusform>%n thing is worth a second look.</numerusform>
            <numerusform>%n things are worth a second look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks that do not stop it could not be made: %1.</source>
        <translation>
            <numerusform>%n check that does not stop it could not be made: %1.</numerusform>
            <numerusform>%n checks that do not stop it could not be made: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether the workflow would accept this is not known: %n checks could not be made (%1).</source>
        <translation>
            <numerusform>Whether the workflow would accept this is not known: %n check could not be made (%1).</numerusform>
            <numerusform>Whether the workflow would accept this is not known: %n checks could not be made (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not finished: %n answers that the workflow wants are missing.</source>
        <translation>
            <numerusform>Not finished: %n answer that the workflow wants is missing.</numerusform>
            <numerusform>Not finished: %n answers that the workflow wants are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::Exporter</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) would stop this request.</source>
        <translation>
            <numerusform>%n problem would stop this request.</numerusform>
            <numerusform>%n problems would stop this request.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the template still stand for an answer.</source>
        <translation>
            <numerusform>%n piece of the template still stands for an answer.</numerusform>
            <numerusform>%n pieces of the template still stand for an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::Facts</name>
    <message numerus="yes">
        <source>%n open issues</source>
        <translation>
            <numerusform>%n open issue</numerusform>
            <numerusform>%n open issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::FooterBar</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
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
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept beside</source>
        <translation>
            <numerusform>%n kept beside</numerusform>
            <numerusform>%n kept beside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::MainWindow</name>
    <message numerus="yes">
        <source>%n answer(s) moved over</source>
        <translation>
            <numerusform>%n answer moved over</numerusform>
            <numerusform>%n answers moved over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::OutboxBanner</name>
    <message numerus="yes">
        <source>%n request(s) are not settled yet, the oldest from %1.</source>
        <translation>
            <numerusform>%n request is not settled yet, from %1.</numerusform>
            <numerusform>%n requests are not settled yet, the oldest from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::RepositoryStatus</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::SectionList</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n to mend</numerusform>
            <numerusform>%n to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept beside</source>
        <translation>
            <numerusform>%n kept beside</numerusform>
            <numerusform>%n kept beside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::StartModel</name>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n to mend</numerusform>
            <numerusform>%n to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) and queued request(s)</source>
        <translation>
            <numerusform>%n draft or queued request</numerusform>
            <numerusform>%n drafts and queued requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::StartPage</name>
    <message numerus="yes">
        <source>%n result(s) for “%1”</source>
        <translation>
            <numerusform>%n result for “%1”</numerusform>
            <numerusform>%n results for “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are still to be read.</source>
        <translation>
            <numerusform>%n text is still to be read.</numerusform>
            <numerusform>%n texts are still to be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::SubmitReview</name>
    <message numerus="yes">
        <source>%n thing(s) to mend in the form</source>
        <translation>
            <numerusform>%n thing to mend in the form</numerusform>
            <numerusform>%n things to mend in the form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>%n checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::SubmitSheet</name>
    <message numerus="yes">
        <source>%n check(s) stop the request. Mend what they say first.</source>
        <translation>
            <numerusform>%n check stops the request. Mend what it says first.</numerusform>
            <numerusform>%n checks stop the request. Mend what they say first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) need your word: mend them, or choose to go on.</source>
        <translation>
            <numerusform>%n check needs your word: mend it, or choose to go on.</numerusform>
            <numerusform>%n checks need your word: mend them, or choose to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::TargetCard</name>
    <message numerus="yes">
        <source>%n open issue(s)</source>
        <translation>
            <numerusform>%n open issue</numerusform>
            <numerusform>%n open issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ZonedTime</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours %1</source>
        <translation>
            <numerusform>in %n hour %1</numerusform>
            <numerusform>in %n hours %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours %1 ago</source>
        <translation>
            <numerusform>%n hour %1 ago</numerusform>
            <numerusform>%n hours %1 ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::TextDifference</name>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… and %n more line</numerusform>
            <numerusform>… and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ContractWords</name>
    <message numerus="yes">
        <source>at most %n min · until about %1</source>
        <translation>
            <numerusform>at most %n min · until about %1</numerusform>
            <numerusform>at most %n min · until about %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::FilingView</name>
    <message numerus="yes">
        <source>%n label(s): %1</source>
        <translation>
            <numerusform>%n label: %1</numerusform>
            <numerusform>%n labels: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::DraftController</name>
    <message numerus="yes">
        <source>Another guide is laid over the template. %n answer(s) moved over.</source>
        <translation>
            <numerusform>Another guide is laid over the template. %n answer moved over.</numerusform>
            <numerusform>Another guide is laid over the template. %n answers moved over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The template has changed since this draft began. %n answer(s) can move over.</source>
        <translation>
            <numerusform>The template has changed since this draft began. %n answer can move over.</numerusform>
            <numerusform>The template has changed since this draft began. %n answers can move over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is another version of the template. %n answer(s) moved over.</source>
        <translation>
            <numerusform>This is another version of the template. %n answer moved over.</numerusform>
            <numerusform>This is another version of the template. %n answers moved over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::HistoryView</name>
    <message numerus="yes">
        <source>%n earlier state(s)</source>
        <translation>
            <numerusform>%n earlier state</numerusform>
            <numerusform>%n earlier states</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answer(s) differ</source>
        <translation>
            <numerusform>%1 of %n answer differs</numerusform>
            <numerusform>%1 of %n answers differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are equal.</source>
        <translation>
            <numerusform>%n answer is equal.</numerusform>
            <numerusform>%n answers are equal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::Database</name>
    <message numerus="yes">
        <source>%n draft(s) could be read out of it.</source>
        <translation>
            <numerusform>%n draft could be read out of it.</numerusform>
            <numerusform>%n drafts could be read out of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more came from the copy %1; what was changed in them since then is missing.</source>
        <translation>
            <numerusform>%n more came from the copy %1; what was changed in it since then is missing.</numerusform>
            <numerusform>%n more came from the copy %1; what was changed in them since then is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::IssueBody</name>
    <message numerus="yes">
        <source>The title has %n characters; GitHub takes %1. Shorten it.</source>
        <translation>
            <numerusform>The title has %n character; GitHub takes %1. Shorten it.</numerusform>
            <numerusform>The title has %n characters; GitHub takes %1. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has %n characters; at most %1 can be filed. Shorten it by %2.</source>
        <translation>
            <numerusform>The text has %n character; at most %1 can be filed. Shorten it by %2.</numerusform>
            <numerusform>The text has %n characters; at most %1 can be filed. Shorten it by %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::Validation</name>
    <message numerus="yes">
        <source>The title has %n characters; GitHub takes %1.</source>
        <translation>
            <numerusform>The title has %n character; GitHub takes %1.</numerusform>
            <numerusform>The title has %n characters; GitHub takes %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The issue has %n characters; at most %1 can be filed.</source>
        <translation>
            <numerusform>The issue has %n character; at most %1 can be filed.</numerusform>
            <numerusform>The issue has %n characters; at most %1 can be filed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::GateModel</name>
    <message numerus="yes">
        <source>Show all %n checks</source>
        <translation>
            <numerusform>Show %n check</numerusform>
            <numerusform>Show all %n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::DateTimeEditor</name>
    <message numerus="yes">
        <source>Set to %n minutes from now</source>
        <translation>
            <numerusform>Set to %n minute from now</numerusform>
            <numerusform>Set to %n minutes from now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::TemplateBanner</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::FillDialog</name>
    <message numerus="yes">
        <source>Fill in %n answer(s)</source>
        <translation>
            <numerusform>Fill in %n answer</numerusform>
            <numerusform>Fill in %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ReuseController</name>
    <message numerus="yes">
        <source>%n answer(s) to look at.</source>
        <translation>
            <numerusform>%n answer to look at.</numerusform>
            <numerusform>%n answers to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) filled in.</source>
        <translation>
            <numerusform>%n answer filled in.</numerusform>
            <numerusform>%n answers filled in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This text can fill in %n answer(s).</source>
        <translation>
            <numerusform>This text can fill in %n answer.</numerusform>
            <numerusform>This text can fill in %n answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::CompareView</name>
    <message numerus="yes">
        <source>%1 of %n answer(s) differ</source>
        <translation>
            <numerusform>%1 of %n answer differs</numerusform>
            <numerusform>%1 of %n answers differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are equal.</source>
        <translation>
            <numerusform>%n answer is equal.</numerusform>
            <numerusform>%n answers are equal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::PreviewPane</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::VerifyDialog</name>
    <message numerus="yes">
        <source>%n explanation(s) missing</source>
        <translation>
            <numerusform>%n explanation missing</numerusform>
            <numerusform>%n explanations missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::Comparison</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits</source>
        <translation>
            <numerusform>%n commit</numerusform>
            <numerusform>%n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n files</source>
        <translation>
            <numerusform>more than %n file</numerusform>
            <numerusform>more than %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files look like migrations.</source>
        <translation>
            <numerusform>%n file looks like a migration.</numerusform>
            <numerusform>%n files look like migrations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits of the lower version are not in the higher one.</source>
        <translation>
            <numerusform>%n commit of the lower version is not in the higher one.</numerusform>
            <numerusform>%n commits of the lower version are not in the higher one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::AuthoringController</name>
    <message numerus="yes">
        <source>%n place(s) mended</source>
        <translation>
            <numerusform>%n place mended</numerusform>
            <numerusform>%n places mended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::NotesController</name>
    <message numerus="yes">
        <source>Notes from milestone %1 (%n closed)…</source>
        <translation>
            <numerusform>Notes from milestone %1 (%n closed)…</numerusform>
            <numerusform>Notes from milestone %1 (%n closed)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::NotesDialog</name>
    <message numerus="yes">
        <source>Put in %n note(s)</source>
        <translation>
            <numerusform>Put in %n note</numerusform>
            <numerusform>Put in %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the newest; %n more are closed.</source>
        <translation>
            <numerusform>These are the newest; %n more is closed.</numerusform>
            <numerusform>These are the newest; %n more are closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::FormSketch</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::TemplateChooser</name>
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
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
