#include "app/body/bodywriter.h"
#include "app/form/formmodel.h"
#include "tests/support/app/answers.h"
#include "tests/support/app/seeds.h"

#include <QDirIterator>
#include <QTest>

using namespace waybill;

namespace {

/// What the change makes of the earlier body.
QByteArray applied(const BodyChange &change, const QByteArray &before, const QByteArray &after)
{
    return before.left(change.begin) + after.mid(change.begin, change.newEnd - change.begin) + before.mid(change.oldEnd);
}

QByteArray linesOf(const QByteArray &text, int first, int end)
{
    return text.split('\n').mid(first, end - first).join('\n');
}

/// A form whose body is written anew and by difference, side by side.
struct Both
{
    explicit Both(const LoadedForm &form) : writer(*form.definition, form.layout), live(writer), model(form.definition)
    {
        live.update(model.snapshot(), {});
        QObject::connect(&model, &FormModel::changed, &model, [this](const QList<int> &fields) { changed += fields; });
    }

    /// Empty when all is well.
    QString follow()
    {
        const QByteArray before = live.body().markdown;
        const BodyChange change = live.update(model.snapshot(), std::exchange(changed, {}));
        const WrittenBody whole = writer.write(model.snapshot());
        const QByteArray &after = live.body().markdown;
        if (after != whole.markdown)
            return QStringLiteral("the text is another:\n") + QString::fromUtf8(after) + QStringLiteral("\n--- but whole:\n")
                + QString::fromUtf8(whole.markdown);
        const auto same = [](const WrittenBody::FieldLines &a, const WrittenBody::FieldLines &b) {
            return a.field == b.field && a.first == b.first && a.end == b.end;
        };
        if (!std::equal(live.body().fields.cbegin(), live.body().fields.cend(), whole.fields.cbegin(), whole.fields.cend(), same))
            return QStringLiteral("the lines of fields are others");
        if (applied(change, before, after) != after)
            return QStringLiteral("the change does not lead from one body to the other");
        // Lines before and behind those of the change are the same.
        if (linesOf(before, 0, change.firstLine) != linesOf(after, 0, change.firstLine)
            || linesOf(before, change.oldEndLine, 1 << 30) != linesOf(after, change.newEndLine, 1 << 30))
            return QStringLiteral("the change is not in its lines");
        return {};
    }

    BodyWriter writer;
    LiveBody live;
    FormModel model;
    QList<int> changed;
};

/// An edit as typing, pasting and deleting make them.
QString edited(QString text, QRandomGenerator &random)
{
    const int at = int(random.bounded(quint32(text.size() + 1)));
    const QStringList pieces{QStringLiteral("a"),
                             QStringLiteral("\n"),
                             QStringLiteral("\n\n"),
                             QStringLiteral("### Purpose:\n"),
                             QStringLiteral("é"),
                             QStringLiteral("- **Version:** x\n"),
                             QString()};
    if (random.bounded(3) == 0)
        return text.remove(at, int(random.bounded(40u)));
    return text.insert(at, pieces.at(int(random.bounded(quint32(pieces.size())))));
}

} // namespace

class TestLiveBody : public QObject
{
    Q_OBJECT

private slots:
    void followingChangesGivesWhatWritingWholeGives()
    {
        const LoadedForm form = loadForm(QStringLiteral("production-deployment")).value();
        for (quint32 seed = 0; seed < quint32(test::seeds(40)); ++seed) {
            QRandomGenerator random(seed);
            Both both(form);
            for (int step = 0; step < 12; ++step) {
                const QList<Value> answers = test::randomAnswers(form, random);
                const int count = step % 4 == 0 ? int(answers.size()) : 1 + int(random.bounded(3u));
                for (int i = 0; i < count; ++i) {
                    const int field = count == answers.size() ? i : int(random.bounded(quint32(answers.size())));
                    both.model.setValue(field, answers.at(field));
                }
                const QString fault = both.follow();
                QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("seed %1, step %2: %3").arg(seed).arg(step).arg(fault)));
            }
        }
    }

    void aLongAnswerFollowsEditsAnywhereInIt()
    {
        const LoadedForm form = loadForm(QStringLiteral("production-deployment")).value();
        Both both(form);
        both.model.setValue(form.definition->fieldIndex(QStringLiteral("deployment_type")), QStringLiteral("Release"));
        const int field = form.definition->fieldIndex(QStringLiteral("release_notes"));
        QRandomGenerator random(7);
        QString text = QStringLiteral("- **Version:** of what?\n\\### Purpose\nplain é words\n").repeated(120);
        for (int step = 0; step < test::seeds(300); ++step) {
            text = edited(text, random);
            both.model.setValue(field, text);
            const QString fault = both.follow();
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(step).arg(fault.left(2000))));
        }
    }

    void everyTemplateFollowsItsAnswers()
    {
        int templates = 0;
        QDirIterator files(QStringLiteral(WAYBILL_TESTS "/corpus"), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const Result<LoadedForm> form = loadForm(files.next());
            if (!form)
                continue;
            ++templates;
            QRandomGenerator random{quint32(templates)};
            Both both(form.value());
            for (int step = 0; step < 8; ++step) {
                const QList<Value> answers = test::randomAnswers(form.value(), random);
                for (int field = step % 2; field < answers.size(); field += 2)
                    both.model.setValue(field, answers.at(field));
                const QString fault = both.follow();
                QVERIFY2(fault.isEmpty(), qPrintable(files.filePath() + QStringLiteral(": ") + fault));
            }
        }
        QVERIFY(templates > 80);
    }

    void whatStaysIsNoChange()
    {
        Both both(loadForm(QStringLiteral("production-deployment")).value());
        QVERIFY(both.live.update(both.model.snapshot(), {0, 1, 2}).isEmpty());
        const QByteArray one("a\u00e9b"), other("a\u00e8b");
        const BodyChange change = changeOf(one, other);
        QCOMPARE(change.begin, 1); // Whole characters.
        QCOMPARE(change.newEnd, 3);
        QVERIFY(changeOf(one, one).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLiveBody)
#include "tst_livebody.moc"
