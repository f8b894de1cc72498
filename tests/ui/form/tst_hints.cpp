#include "tests/support/openform.h"
#include "ui/widgets/paragraph.h"

#include <QSignalSpy>

using namespace waybill;
using test::OpenForm;

/// Guidance of a template as the form shows it.
class HintsTest : public QObject
{
    Q_OBJECT

private slots:
    void aLinkOfAHintIsOpenedByClickAndByKeys_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("at"); ///< A character of the link.
        QTest::newRow("field") << QByteArray("### Some\n\n- **Name:** _(as in [the list](https://x.example/a))_\n")
                               << QStringLiteral("as in the list") << 8;
        QTest::newRow("comment") << QByteArray("### Some\n\n- **Name:** x <!-- see <https://x.example/a> -->\n")
                                 << QStringLiteral("see https://x.example/a") << 6;
        QTest::newRow("section") << QByteArray("### Some\n\n<!-- Ask https://x.example/a for <name> -->\n\n- **Name:** x\n")
                                 << QStringLiteral("Ask https://x.example/a for <name>") << 6;
        QTest::newRow("quote") << QByteArray("### Some\n\n> _all of [it](https://x.example/a)_\n\n- **Name:** x\n")
                               << QStringLiteral("all of it") << 8;
        QTest::newRow("alert") << QByteArray("### Some\n\n> [!NOTE]\n> See [it](https://x.example/a)\n\n- **Name:** x\n")
                               << QStringLiteral("See it") << 5;
    }
    void aLinkOfAHintIsOpenedByClickAndByKeys()
    {
        QFETCH(QByteArray, source);
        QFETCH(QString, words);
        QFETCH(int, at);
        OpenForm form(OpenForm::fromTemplate("### Before\n\n- **First:** y\n\n" + source + "\n### Behind\n\n- **Last:** z\n"));
        QSignalSpy opened(&form.view, &FormView::linkActivated);
        auto *hint = form.view.findChild<LinkedText *>();
        QVERIFY(hint && hint->isVisible());
        QCOMPARE(hint->accessibleName(), words);
        const int x = QFontMetrics(designFont(hint->font(), 12.5)).horizontalAdvance(words.first(at));
        QTest::mouseClick(hint, Qt::LeftButton, {}, {x, hint->heightFor(hint->width()) / 2});
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.constLast().constFirst().toUrl(), QUrl(QStringLiteral("https://x.example/a")));
        // Beside it nothing opens.
        QTest::mouseClick(hint, Qt::LeftButton, {}, {hint->width() - 2, 2});
        QCOMPARE(opened.count(), 1);
        // By keys: in its place among the fields, and with Enter.
        QStringList stops;
        form.focus("first");
        for (int i = 0; i < 6 && QApplication::focusWidget() != form.frame("last")->editor()->firstFocus(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QApplication::processEvents();
            stops.append(QApplication::focusWidget() == hint ? QStringLiteral("link") : QString());
            if (QApplication::focusWidget() == hint)
                QTest::keyClick(hint, Qt::Key_Return);
        }
        QCOMPARE(stops.count(QStringLiteral("link")), 1);
        QCOMPARE(stops.size(), 3);
        QCOMPARE(opened.count(), 2);
    }

    void aHintWithoutLinksIsNoStop()
    {
        OpenForm form(OpenForm::fromTemplate("### Some\n\n- **Name:** x <!-- [bad](javascript:a) and `code` -->\n"));
        QVERIFY(!form.view.findChild<LinkedText *>());
    }
};

QTEST_MAIN(HintsTest)
#include "tst_hints.moc"
