#include "app/drafts/draftstore.h"
#include "tests/support/windowtest.h"
#include "ui/drafts/historyview.h"
#include "ui/footer/footerbar.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/fieldframe.h"
#include "ui/template/templatebanner.h"
#include "ui/widgets/paragraph.h"
#include "ui/window/draftcontroller.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace waybill;
using namespace waybill::test;

/// A draft whose template changed since it began: what the strip above the form says, where what fits nowhere stands, and the way back.
class TestMovedTemplate : public WindowTest
{
    Q_OBJECT

private slots:
    void aTemplateThatChangedIsToldAndTheAnswersMoveOver();
    void theDraftGoesBackToItsTemplateWithWhatWasAnsweredSince();
    void fieldsSayThatTheyAreNewOrMovedUntilThePersonHasSeenIt();
    void whatIsKeptIsCountedAndCanBeAddedToTheLastText();
    void aDraftOpenedInAStandingWindowIsLookedThroughAsWell();
    void anEarlierStateOfTheFormerTemplateIsCopiedInItsOwnForm();

private:
    bool writeMine(const QByteArray &lines);
    DraftStore store() { return m_services->drafts().value(); }
    QString answer(const char *id) { return textOf(model().value(field(id))); }
    bool saved() { return m_window->draftController().flush(); }
    TemplateBanner *banner() { return m_window->findChild<TemplateBanner *>(); }
    QAbstractButton *bannerButton(const char *name) { return banner()->findChild<QAbstractButton *>(QLatin1String(name)); }
    QStringList tableTexts();
};

bool TestMovedTemplate::writeMine(const QByteArray &lines)
{
    const QByteArray text = "---\nname: Mine\nabout: x\n---\n### A\n\n" + lines;
    QFile out(file("mine.md"));
    return out.open(QIODevice::WriteOnly) && out.write(text) == text.size();
}

QStringList TestMovedTemplate::tableTexts()
{
    QStringList texts;
    for (const Paragraph *words : banner()->findChild<QWidget *>(QStringLiteral("changedFields"))->findChildren<Paragraph *>())
        texts.append(words->text());
    return texts;
}

void TestMovedTemplate::aTemplateThatChangedIsToldAndTheAnswersMoveOver()
{
    QVERIFY(writeMine("- **One:** \n- **Two:** \n"));
    m_window->open({file("mine.md"), {}, {}});
    model().setValue(field("one"), QStringLiteral("first"));
    model().setValue(field("two"), QStringLiteral("second"));
    QVERIFY(m_window->close());
    QVERIFY(writeMine("- **One:** \n- **Three:** \n- **Four:** \n"));
    startAgain();
    // As it was, until the person says otherwise.
    QCOMPARE(answer("two"), QStringLiteral("second"));
    auto *move = m_window->findChild<QAbstractButton *>(QStringLiteral("moveAnswers"));
    QTRY_VERIFY(move->isVisible());
    for (const char *line : {"Two → kept beside the form (no place)", "— → Three (new)", "— → Four (new)"})
        QVERIFY2(move->accessibleDescription().contains(QString::fromUtf8(line)), qPrintable(move->accessibleDescription()));
    QVERIFY(tableTexts().contains(QStringLiteral("Three")));
    // In which lines the two differ is beside the form.
    QTest::mouseClick(bannerButton("difference"), Qt::LeftButton);
    QCOMPARE(m_window->workspace().tab(), 3);
    const auto *lines = m_window->findChild<QPlainTextEdit *>(QStringLiteral("templateDifference"));
    QVERIFY(lines && lines->toPlainText().contains(QStringLiteral("− 8  - **Two:**")));
    QVERIFY(lines->toPlainText().contains(QStringLiteral("+ 9  - **Four:**")));
    QTest::mouseClick(move, Qt::LeftButton);
    QCOMPARE(answer("one"), QStringLiteral("first"));
    QVERIFY(field("two") < 0 && field("four") >= 0);
    const auto keptText = [this] {
        m_window->workspace().showTab(3);
        const auto *kept = m_window->findChild<QPlainTextEdit *>(QStringLiteral("keptAnswer"));
        return kept ? kept->toPlainText() : QString();
    };
    QCOMPARE(keptText(), QStringLiteral("second"));
    QVERIFY(tableTexts().contains(QStringLiteral("kept beside the form")));
    QTest::mouseClick(bannerButton("looksRight"), Qt::LeftButton);
    QVERIFY(!banner()->isVisible());
    // What was left over belongs to the draft.
    QVERIFY(m_window->close());
    startAgain();
    QVERIFY(field("four") >= 0);
    QCOMPARE(keptText(), QStringLiteral("second"));
    QCOMPARE(store().entries().value().size(), 1);
    QTest::mouseClick(m_window->findChild<QAbstractButton *>(QStringLiteral("dropKept")), Qt::LeftButton);
    QVERIFY(m_window->workspace().tab() != 3);
    QVERIFY(m_window->close());
    startAgain();
    QCOMPARE(keptText(), QString());
}

void TestMovedTemplate::theDraftGoesBackToItsTemplateWithWhatWasAnsweredSince()
{
    QVERIFY(writeMine("- **One:** \n- **Two:** \n"));
    m_window->open({file("mine.md"), {}, {}});
    model().setValue(field("one"), QStringLiteral("first"));
    model().setValue(field("two"), QStringLiteral("second"));
    QVERIFY(m_window->close());
    QVERIFY(writeMine("- **One:** \n- **Three:** \n- **Four:** \n"));
    startAgain();
    QTRY_VERIFY(bannerButton("stay")->isVisible());
    QTest::mouseClick(m_window->findChild<QAbstractButton *>(QStringLiteral("moveAnswers")), Qt::LeftButton);
    model().setValue(field("one"), QStringLiteral("changed"));
    model().setValue(field("four"), QStringLiteral("fourth"));
    QTest::mouseClick(bannerButton("stay"), Qt::LeftButton);
    QCOMPARE(answer("one"), QStringLiteral("changed"));
    QCOMPARE(answer("two"), QStringLiteral("second"));
    const QList<KeptAnswer> kept = m_window->draftController().current().kept;
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.constFirst().text, QStringLiteral("fourth"));
    QVERIFY(saved());
    QCOMPARE(store().entries().value().size(), 1);
    // It is not offered again before the draft is opened again.
    QCoreApplication::processEvents();
    QVERIFY(!banner()->isVisible());
    QVERIFY(m_window->close());
    startAgain();
    QTRY_VERIFY(bannerButton("stay")->isVisible());
}

void TestMovedTemplate::fieldsSayThatTheyAreNewOrMovedUntilThePersonHasSeenIt()
{
    QVERIFY(writeMine("- **One:** \n- **Two words:** \n"));
    m_window->open({file("mine.md"), {}, {}});
    model().setValue(field("one"), QStringLiteral("first"));
    model().setValue(field("two_words"), QStringLiteral("second"));
    QVERIFY(m_window->close());
    QVERIFY(writeMine("- **One:** \n- **Two Words:** \n- **Four:** \n"));
    startAgain();
    QTRY_VERIFY(bannerButton("moveAnswers")->isVisible());
    QTest::mouseClick(bannerButton("moveAnswers"), Qt::LeftButton);
    const auto said = [this](const char *id) {
        for (const FieldFrame *frame : m_window->findChildren<FieldFrame *>()) {
            if (frame->field() == field(id) && frame->window()->isVisible() && frame->editor())
                return frame->editor()->firstFocus()->accessibleDescription();
        }
        return QString();
    };
    const QString isNew = QStringLiteral("New in this version of the template.");
    const QString isMoved = QStringLiteral("Moved over from another version of the template.");
    QTRY_VERIFY(said("four").contains(isNew));
    QVERIFY(said("two_words").contains(isMoved));
    QVERIFY(!said("one").contains(isNew) && !said("one").contains(isMoved));
    QTest::mouseClick(bannerButton("looksRight"), Qt::LeftButton);
    QVERIFY(!said("four").contains(isNew));
    QVERIFY(!said("two_words").contains(isMoved));
}

void TestMovedTemplate::whatIsKeptIsCountedAndCanBeAddedToTheLastText()
{
    QVERIFY(writeMine("- **One:** \n- **Two:** \n\n### Notes\n\n_( anything else )_\n"));
    m_window->open({file("mine.md"), {}, {}});
    model().setValue(field("two"), QStringLiteral("second"));
    model().setValue(field("notes"), QStringLiteral("before"));
    QVERIFY(m_window->close());
    QVERIFY(writeMine("- **One:** \n\n### Notes\n\n_( anything else )_\n"));
    startAgain();
    QTRY_VERIFY(bannerButton("moveAnswers")->isVisible());
    QTest::mouseClick(bannerButton("moveAnswers"), Qt::LeftButton);
    const QList<QAbstractButton *> counts = m_window->findChildren<QAbstractButton *>(QStringLiteral("kept"));
    QTRY_VERIFY(std::count_if(counts.begin(), counts.end(), [](const QAbstractButton *b) { return b->isVisible(); }) >= 1);
    auto *pill = m_window->findChild<FooterBar *>()->findChild<QAbstractButton *>(QStringLiteral("kept"));
    QVERIFY(pill->isVisible());
    QTest::mouseClick(pill, Qt::LeftButton);
    QCOMPARE(m_window->workspace().tab(), 3);
    const auto press = [this](const char *name) {
        auto *button = m_window->findChild<QAbstractButton *>(QLatin1String(name));
        if (button)
            QTest::mouseClick(button, Qt::LeftButton);
        return button != nullptr;
    };
    QVERIFY(press("addKept"));
    QCOMPARE(answer("notes"), QStringLiteral("before\n\nsecond"));
    // It is one step, and the text stays beside until it is dropped: undoing loses nothing.
    model().undo();
    QCOMPARE(answer("notes"), QStringLiteral("before"));
    QCOMPARE(m_window->draftController().current().kept.size(), 1);
    QVERIFY(press("dropKept"));
    QTRY_VERIFY(!pill->isVisible());
}

void TestMovedTemplate::aDraftOpenedInAStandingWindowIsLookedThroughAsWell()
{
    QVERIFY(writeMine("- **One:** \n"));
    m_window->open({file("mine.md"), {}, {}});
    model().setValue(field("one"), QStringLiteral("first"));
    QVERIFY(saved());
    const QUuid id = m_window->draftController().current().id;
    m_window->open({QStringLiteral("production-deployment"), {}, {}});
    m_window->draftController().start();
    QVERIFY(writeMine("- **One:** \n- **Two:** \n"));
    m_window->draftController().open(id);
    QCOMPARE(answer("one"), QStringLiteral("first"));
    QTRY_VERIFY(bannerButton("moveAnswers")->isVisible());
    QVERIFY(m_window->draftController().change());
}

void TestMovedTemplate::anEarlierStateOfTheFormerTemplateIsCopiedInItsOwnForm()
{
    QVERIFY(writeMine("- **One:** \n- **Two:** \n"));
    m_window->open({file("mine.md"), {}, {}});
    model().setValue(field("two"), QStringLiteral("second"));
    QVERIFY(m_window->close());
    QVERIFY(writeMine("- **One:** \n"));
    m_now = m_now.addSecs(120);
    startAgain();
    QTRY_VERIFY(bannerButton("moveAnswers")->isVisible());
    QTest::mouseClick(bannerButton("moveAnswers"), Qt::LeftButton);
    model().setValue(field("one"), QStringLiteral("first"));
    QVERIFY(saved());
    QVERIFY(field("two") < 0);
    QVERIFY(trigger(m_window->windowActions().history));
    QTest::mouseClick(m_window->draftController().history()->findChild<QPushButton *>(QStringLiteral("copy")), Qt::LeftButton);
    QVERIFY(field("two") >= 0);
    QCOMPARE(answer("two"), QStringLiteral("second"));
}

QTEST_MAIN(TestMovedTemplate)
#include "tst_movedtemplate.moc"
