#include "app/drafts/templatechange.h"
#include "app/library/chosenguide.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace waybill;

namespace {

const QByteArray bugTemplate = "---\nname: Bug\n---\n\n### What\n\n- **Version:** \n- **Who:** \n";

QByteArray bugGuide(const QByteArray &id, const QByteArray &line = "Version")
{
    return "guide: 1\nid: " + id + "\nname: Guide " + id + "\nfields:\n  - { id: " + id + "_field, at: { line: " + line
        + " }, kind: text }\n";
}

/// A clone with a template, a guide that is for it and one that nothing finds.
struct GuidedClone
{
    QTemporaryDir folder;

    GuidedClone()
    {
        put(".github/ISSUE_TEMPLATE/bug.md", bugTemplate);
        put(".github/waybill/bug.yml", bugGuide("found"));
        put(".github/waybill/other.yml", bugGuide("other"));
    }
    QString path(const char *name) const { return QDir(QDir(folder.path()).canonicalPath()).filePath(QLatin1String(name)); }
    void put(const char *name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file of the test cannot be written");
    }
    LoadedForm form() const { return loadForm(path(".github/ISSUE_TEMPLATE/bug.md")).value(); }
};

bool hasField(const LoadedForm &form, const char *id)
{
    return form.definition->fieldIndex(QLatin1String(id)) >= 0;
}

} // namespace

/// The guide that a person chooses for a template, and what can be chosen.
class TestChosenGuide : public QObject
{
    Q_OBJECT

private slots:
    void whatCanBeChosenIsNamedWithWhereItIsFrom()
    {
        const GuidedClone clone;
        clone.put(".github/waybill/wrong.yml", bugGuide("wrong", "Nobody"));
        clone.put(".github/waybill/hostile.yml", "guide: [\n\0\n");
        clone.put(".github/waybill/contract.yml", "contract: 1\n");
        const QList<GuideOffer> offers = guideOffers(clone.form());
        QCOMPARE(offers.at(0).choice, QString());
        QCOMPARE(offers.at(0).why, QStringLiteral("Guide “Guide found”, which the repository has for it"));
        QCOMPARE(offers.at(1).choice, QString(noGuide));
        QStringList fitting;
        for (const GuideOffer &offer : offers.mid(2)) {
            if (offer.fits)
                fitting.append(offer.name);
            else
                QVERIFY2(offer.why.startsWith(QLatin1String("Does not fit: ")), qPrintable(offer.why));
        }
        QCOMPARE(fitting, (QStringList{QStringLiteral("Guide found"), QStringLiteral("Guide other")}));
        QVERIFY(offers.size() > 6); // Built-in ones, too.
    }

    void aFormSaysHowItCameToItsGuide()
    {
        QCOMPARE(guideWords(loadForm(QStringLiteral("production-deployment")).value()).section(u',', 1),
                 QStringLiteral(" the built-in template's own"));
        const GuidedClone clone;
        QCOMPARE(guideWords(withChosenGuide(clone.form(), noGuide).value()), QStringLiteral("No guide, chosen by hand"));
        clone.put(".github/ISSUE_TEMPLATE/bug.guide.yml", bugGuide("beside"));
        QVERIFY(guideWords(clone.form()).contains(QLatin1String("beside the template")));
        QVERIFY(chosenGuideWords(clone.form()).isEmpty());
        QCOMPARE(chosenGuideWords(withChosenGuide(clone.form(), clone.path(".github/waybill/other.yml")).value()),
                 QStringLiteral("guide: Guide other"));
    }

    void theTemplateIsReadAnewWithTheGuideThatWasChosen()
    {
        const GuidedClone clone;
        QDir::setCurrent(clone.folder.path());
        const LoadedForm chosen = withChosenGuide(clone.form(), QStringLiteral(".github/waybill/other.yml")).value();
        QDir::setCurrent(QDir::tempPath());
        QVERIFY(hasField(chosen, "other_field") && !hasField(chosen, "found_field"));
        QCOMPARE(chosenGuideFile(chosen), clone.path(".github/waybill/other.yml"));
        clone.put(".github/ISSUE_TEMPLATE/bug.md", bugTemplate + "- **More:** \n");
        const LoadedForm now = loadAsChosen(chosen).value();
        QVERIFY(hasField(now, "other_field") && now.guideChoice == chosen.guideChoice);
        QCOMPARE(now.definition->fields.size(), chosen.definition->fields.size() + 1);
        // What is found by itself is for the text that is open.
        QVERIFY(!hasField(withFoundGuide(now).value(), "other_field"));
        QCOMPARE(withFoundGuide(now).value().guideChoice, QString());
    }

    void theOpenTemplateOpenedAgainKeepsItsGuide()
    {
        const GuidedClone clone;
        const LoadedForm chosen = withChosenGuide(clone.form(), clone.path(".github/waybill/other.yml")).value();
        OpenOptions options;
        options.templateName = chosen.origin;
        QVERIFY(hasField(openAsChosen(options, chosen).value().form, "other_field"));
        QVERIFY(!hasField(openAsChosen(options, clone.form()).value().form, "other_field"));
        options.guide = noGuide;
        QCOMPARE(openAsChosen(options, chosen).value().form.guideChoice, QString(noGuide));
        options.guide.clear();
        QVERIFY(QFile::remove(clone.path(".github/waybill/other.yml")));
        QVERIFY(hasField(openAsChosen(options, chosen).value().form, "found_field"));
        QCOMPARE(loadAsChosen(chosen).error().code, QStringLiteral("file.missing"));
        // Answers in a file are read by it, too.
        options.guide = QStringLiteral("production-deployment");
        QVERIFY(!open(options));
    }

    void whatBecameOfTheTemplateIsSeenByTheGuideThatWasChosen()
    {
        const GuidedClone clone;
        Draft draft;
        draft.form = withChosenGuide(clone.form(), clone.path(".github/waybill/other.yml")).value();
        draft.given = QList<Value>(draft.form.definition->fields.size());
        QVERIFY(!templateChange(draft));
        clone.put(".github/waybill/other.yml", bugGuide("other", "Who"));
        const std::optional<TemplateChange> change = templateChange(draft);
        QVERIFY(change && change->form.guideChoice == draft.form.guideChoice);
        clone.put(".github/waybill/other.yml", "guide: [\n");
        QVERIFY(!templateChange(draft));
    }
};

QTEST_GUILESS_MAIN(TestChosenGuide)
#include "tst_chosenguide.moc"
