#include "app/body/bodyedit.h"
#include "app/body/bodyreader.h"
#include "app/body/bodywriter.h"
#include "app/library/templatelibrary.h"
#include "app/session/markdownfield.h"
#include "app/session/problemcounts.h"
#include "app/session/visitedfields.h"
#include "tests/support/app/answers.h"
#include "tests/support/app/seeds.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace waybill;

namespace {

struct CollectedFile
{
    QString name;
    QByteArray text;
};

/// In an order that no file system changes. An ordinary run takes some of them, one by hand (see seeds) all; WAYBILL_TEMPLATES names a
/// folder of others instead.
const QList<CollectedFile> &collectedFiles()
{
    static const QList<CollectedFile> files = [] {
        QList<CollectedFile> all;
        const QString others = qEnvironmentVariable("WAYBILL_TEMPLATES");
        QDirIterator found(others.isEmpty() ? QStringLiteral(WAYBILL_TESTS "/corpus") : others, {QStringLiteral("*.md")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (found.hasNext()) {
            QFile file(found.next());
            if (file.open(QIODevice::ReadOnly))
                all.append({file.fileName().section(others.isEmpty() ? QStringLiteral("/corpus/") : others, 1), file.readAll()});
        }
        std::sort(all.begin(), all.end(), [](const CollectedFile &a, const CollectedFile &b) { return a.name < b.name; });
        QList<CollectedFile> some;
        for (qsizetype i = 0; i < all.size(); i += others.isEmpty() && test::seeds(0) <= 0 ? 5 : 1)
            some.append(all.at(i));
        return some;
    }();
    return files;
}

/// The first answer that is another one, with both; empty when there is none.
QString firstChanged(const FormSnapshot &before, const FormSnapshot &after, int &changed)
{
    QString first;
    for (int i = 0; i < before.values.size(); ++i) {
        if (i == before.definition->titleField || before.values.at(i) == after.values.at(i))
            continue;
        ++changed;
        if (first.isEmpty())
            first = QStringLiteral("%1: “%2” became “%3”")
                        .arg(before.definition->fields.at(i).id, textOf(before.values.at(i)), textOf(after.values.at(i)));
    }
    return first;
}

/// Where two bodies part, with what stands there.
QString firstDifference(const QByteArray &one, const QByteArray &other)
{
    const auto at = std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin();
    return QStringLiteral("“%1” / “%2”").arg(QString::fromUtf8(one.mid(at - 20, 60)), QString::fromUtf8(other.mid(at - 20, 60)));
}

/// What is broken in a file on its way: an end that is missing, a byte that is another.
QByteArray broken(QByteArray text, QRandomGenerator &random)
{
    static const QByteArray marks = "\n\r \t#*_-:`~|<>[]()!\\\0\xff"
                                    "x1";
    if (random.bounded(2) == 0 && !text.isEmpty())
        text.truncate(random.bounded(int(text.size())));
    for (int flips = random.bounded(6); flips > 0 && !text.isEmpty(); --flips)
        text[random.bounded(int(text.size()))] = marks.at(random.bounded(int(marks.size())));
    return text;
}

/// Writes a section as a whole, changes it and goes back; what is wrong with that.
QString turnedAsAWhole(FormSession &session, int lead)
{
    FormModel &model = session.model();
    const QByteArray body = session.body().markdown;
    const FormSnapshot before = model.snapshot();
    model.setValue(lead, wholeAsMarkdown(session, lead));
    const QString text = markdownOf(model.snapshot().given.at(lead))->text;
    if (session.body().markdown != body)
        return QStringLiteral("another body as Markdown: ") + firstDifference(body, session.body().markdown);
    for (int other = 0; other < before.given.size(); ++other) {
        if (other != lead && session.definition().fields.at(other).lead == lead && model.exists(other))
            return QStringLiteral("%1 is there besides").arg(session.definition().fields.at(other).id);
    }
    const QByteArray own = QString(text).replace(QLatin1Char('\n'), QString::fromLatin1(session.form().layout->lineEnd)).toUtf8();
    const qsizetype at = body.indexOf(own);
    const QString more = text + QStringLiteral("\n\nWords of mine");
    model.setValue(lead, readMarkdown(session, lead, more), FormModel::Edit::Step);
    const QByteArray changed = session.body().markdown;
    if (!text.isEmpty() && (at < 0 || !changed.startsWith(body.first(at + own.size())) || !changed.contains("Words of mine")))
        return QStringLiteral("more is changed than was written: ") + firstDifference(body, changed);
    // A body that is there already is changed in the same place, and keeps its own blank lines.
    const auto linesOf = [](const QByteArray &text) {
        QByteArrayList lines = text.split('\n');
        lines.removeIf([](const QByteArray &line) { return line.trimmed().isEmpty(); });
        return lines;
    };
    const Result<QByteArray> edited = editedBody(session.form().definition, *session.form().layout, body, model.snapshot().given);
    if (!edited || linesOf(edited.value()) != linesOf(changed))
        return QStringLiteral("edited otherwise: ") + (edited ? firstDifference(changed, edited.value()) : edited.error().message);
    model.undo();
    const Result<QList<Value>> form = wholeAsForm(session, lead);
    if (!form)
        return form.error().message;
    model.setAll(form.value());
    if (session.body().markdown != body)
        return QStringLiteral("another body behind it: ") + firstDifference(body, session.body().markdown);
    if (model.snapshot().values != before.values || model.snapshot().exists != before.exists)
        return QStringLiteral("other answers behind it");
    model.undo();
    model.undo();
    return model.snapshot().given == before.given && session.body().markdown == body ? QString() : QStringLiteral("not undone");
}

} // namespace

class TestCollectedBodies : public QObject
{
    Q_OBJECT

private slots:
    void answersAreReadBackAsTheyWere();
    void aBrokenTemplateIsAFormOrAnError();
    void anyFieldIsWrittenAsMarkdownAndBackWithoutALoss();
    void everyByteThatStaysIsInTextThatCanBeEdited();
    void nothingCountsAsAnsweredThatNobodyTouched();
};

void TestCollectedBodies::answersAreReadBackAsTheyWere()
{
    int answers = 0;
    int changed = 0;
    QStringList examples;
    for (const CollectedFile &file : collectedFiles()) {
        const Result<LoadedForm> form = formOfText(file.text, file.name);
        QVERIFY2(form.ok(), qPrintable(file.name));
        for (quint32 seed = 0; seed < quint32(test::seeds(1)); ++seed) {
            QRandomGenerator random(seed);
            const FormSnapshot before = makeSnapshot(form.value().definition, test::randomAnswers(form.value(), random));
            const QByteArray written = writeBody(form.value().layout, before).markdown;
            const ReadBody read = readBody(form.value().definition, *form.value().layout, written);
            const FormSnapshot after = makeSnapshot(form.value().definition, read.given);
            answers += int(before.values.size());
            if (const QString first = firstChanged(before, after, changed); !first.isEmpty())
                examples.append(QStringLiteral("%1, seed %2, %3").arg(file.name).arg(seed).arg(first.left(400)));
        }
    }
    QVERIFY(answers > 100);
    QVERIFY2(changed == 0, qPrintable(QStringLiteral("%1 of %2:\n%3").arg(changed).arg(answers).arg(examples.join(QLatin1Char('\n')))));
}

void TestCollectedBodies::aBrokenTemplateIsAFormOrAnError()
{
    for (const CollectedFile &file : collectedFiles()) {
        for (quint32 seed = 0; seed < quint32(test::seeds(1)); ++seed) {
            QRandomGenerator random(seed);
            const QByteArray text = broken(file.text, random);
            const Result<LoadedForm> form = formOfText(text, file.name);
            if (!form)
                continue;
            const QString where = QStringLiteral("%1, seed %2").arg(file.name).arg(seed);
            const FormSnapshot untouched = makeSnapshot(form.value().definition, {});
            const QByteArray kept = writeBody(form.value().layout, untouched, {true, false}).markdown;
            QVERIFY2(kept == form.value().layout->body(), qPrintable(where));
            const ReadBody read = readBody(form.value().definition, *form.value().layout, kept);
            QVERIFY2(read.given.size() == untouched.given.size(), qPrintable(where));
        }
    }
}

void TestCollectedBodies::anyFieldIsWrittenAsMarkdownAndBackWithoutALoss()
{
    constexpr int mostFields = 10; // Of one file: each is written and read with the whole body.
    int turned = 0;
    int others = 0;
    QStringList wrong;
    for (const CollectedFile &file : collectedFiles()) {
        FormSession session(formOfText(file.text, file.name).value(), [] { return QDateTime(); });
        FormModel &model = session.model();
        for (const bool answered : {false, true}) {
            QRandomGenerator random(7);
            if (answered)
                model.setAll(test::randomAnswers(session.form(), random));
            int tried = 0;
            for (int field = 0; field < session.definition().fields.size() && tried < mostFields; ++field) {
                if (!canBeMarkdown(session, field) || !model.exists(field)) {
                    ++others;
                    continue;
                }
                ++tried;
                const QString where =
                    QStringLiteral("%1, %2, %3").arg(file.name, session.definition().fields.at(field).id, QString::number(answered));
                const QByteArray body = session.body().markdown;
                const QList<Value> values = model.snapshot().values;
                model.setValue(field, asMarkdown(session, field));
                if (session.body().markdown != body || model.snapshot().values != values)
                    wrong.append(where + QStringLiteral(": another body or answer as Markdown: ")
                                 + firstDifference(body, session.body().markdown));
                // Read out of the section's own lines it is what the whole body says.
                const QString more = markdownOf(model.snapshot().given.at(field))->text + QStringLiteral("\n- [x] of mine\n\n**a:** b");
                const MarkdownAnswer changed = readMarkdown(session, field, more);
                QList<Value> given = model.snapshot().given;
                given[field] = changed;
                const LoadedForm &loaded = session.form();
                const QByteArray whole = writeBody(loaded.layout, makeSnapshot(loaded.definition, given)).markdown;
                if (answerOf(changed) != readBody(loaded.definition, *loaded.layout, whole).given.at(field))
                    wrong.append(where + QStringLiteral(": another answer by itself"));
                if (const Result<Value> form = asForm(session, field)) {
                    model.setValue(field, form.value());
                    if (session.body().markdown != body || model.snapshot().values != values)
                        wrong.append(where + QStringLiteral(": another body or answer behind it"));
                } else {
                    wrong.append(where + QLatin1Char(' ') + form.error().message);
                    model.undo();
                }
                ++turned;
            }
        }
    }
    QVERIFY2(turned > 80, qPrintable(QStringLiteral("%1 of %2").arg(turned).arg(turned + others)));
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1 of %2:\n%3").arg(wrong.size()).arg(turned).arg(wrong.join(QLatin1Char('\n')))));
}

/// Front matter and blank lines apart.
void TestCollectedBodies::everyByteThatStaysIsInTextThatCanBeEdited()
{
    constexpr int mostSections = 6; // Of one file: each is written and read with the whole body.
    int turned = 0;
    QStringList wrong;
    for (const CollectedFile &file : collectedFiles()) {
        FormSession session(formOfText(file.text, file.name).value(), [] { return QDateTime(); });
        FormModel &model = session.model();
        const BodyLayout &layout = *session.form().layout;
        std::vector<int> covered(size_t(layout.parts.size()), 0);
        for (int lead = 0; lead < session.definition().fields.size(); ++lead) {
            const auto [first, end] =
                session.definition().fields.at(lead).lead == lead ? layout.wholePartsOf(lead) : std::pair(qsizetype{0}, qsizetype{0});
            std::for_each(covered.begin() + first, covered.begin() + end, [](int &times) { ++times; });
        }
        for (qsizetype i = 0; i < layout.parts.size(); ++i) {
            const Part &part = layout.parts.at(i);
            const bool isBlank = layout.text(part.span).trimmed().isEmpty();
            if (part.kind != Part::Kind::FrontMatter && covered[size_t(i)] != 1 && !(isBlank && covered[size_t(i)] == 0))
                wrong.append(QStringLiteral("%1: “%2” is covered %3 times").arg(file.name, layout.text(part.span)).arg(covered[size_t(i)]));
        }
        for (const bool answered : {false, true}) {
            QRandomGenerator random(11);
            if (answered)
                model.setAll(test::randomAnswers(session.form(), random));
            int tried = 0;
            for (int lead = 0; lead < session.definition().fields.size() && tried < mostSections; ++lead) {
                if (session.definition().fields.at(lead).lead != lead)
                    continue;
                ++tried;
                ++turned;
                if (const QString what = turnedAsAWhole(session, lead); !what.isEmpty())
                    wrong.append(QStringLiteral("%1, %2, %3: %4")
                                     .arg(file.name, session.definition().fields.at(lead).id, QString::number(answered), what));
            }
        }
    }
    QVERIFY2(turned > 80, qPrintable(QString::number(turned)));
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1 of %2:\n%3").arg(wrong.size()).arg(turned).arg(wrong.join(QLatin1Char('\n')))));
}

void TestCollectedBodies::nothingCountsAsAnsweredThatNobodyTouched()
{
    int count = 0;
    QStringList wrong;
    for (const CollectedFile &file : collectedFiles()) {
        FormSession session(formOfText(file.text, file.name).value(), [] { return QDateTime(); });
        // A title that is more than a prefix is one.
        const bool hasTitle = !isBlank(session.model().value(session.definition().titleField));
        if (const int answered = session.progress().answered; answered > (hasTitle ? 1 : 0))
            wrong += QStringLiteral("%1: %2 answered").arg(file.name, QString::number(answered));
        for (int field = 0; field < session.definition().fields.size(); ++field) {
            if (session.isAnswered(field))
                wrong += file.name + u' ' + session.definition().fields.at(field).id;
        }
        const VisitedFields visited;
        const QList<SectionState> states = sectionStates(session, visited);
        for (qsizetype i = 1; i < states.size(); ++i) {
            if (states.at(i).done)
                wrong += QStringLiteral("%1: a tick at section %2").arg(file.name, QString::number(i));
        }
        ++count;
    }
    QVERIFY(count > 10);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestCollectedBodies)
#include "tst_collectedbodies.moc"
