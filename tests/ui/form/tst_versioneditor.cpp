#include "tests/support/openform.h"
#include "ui/look/glyphs.h"

#include <QLabel>
#include <QListView>

using namespace waybill;
using namespace waybill::test;

/// The versions of the repository, offered beneath a field.
class TestVersionEditor : public QObject
{
    Q_OBJECT

private slots:
    void versionsAreChosenFromTheRepository();
    void whatFitsTheDirectionIsOfferedFirst();
    void theListOfVersionsFollowsWhatIsTyped();
    void aTypedVersionStaysAsTyped();
};

void TestVersionEditor::versionsAreChosenFromTheRepository()
{
    OpenForm form;
    auto *button = form.part<GlyphButton>("version");
    QVERIFY(button && !button->isVisible());
    OfferedVersions suggestions;
    for (int i = 0; i < 50; ++i)
        suggestions.versions.append({QStringLiteral("v0.%1.0").arg(50 - i)});
    form.session.setSuggestions(form.field("version"), suggestions);
    QVERIFY(button->isVisible());
    QVERIFY(!form.part<GlyphButton>("existing_version")->isVisible());
    QWidget *box = form.focus("version");
    QTest::keyClick(box, Qt::Key_Down, Qt::AltModifier);
    auto *list = form.part<QListView>("version");
    QVERIFY(list && list->isVisible());
    QCOMPARE(list->model()->rowCount(), 50);
    QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("v0.50.0"));
    QTest::keyClick(list->window(), Qt::Key_Return);
    QCOMPARE(form.text("version"), QStringLiteral("v0.50.0"));
    form.session.model().undo();
    QCOMPARE(form.text("version"), QString());
    form.session.setSuggestions(form.field("version"), {});
    QVERIFY(!button->isVisible());
}

void TestVersionEditor::whatFitsTheDirectionIsOfferedFirst()
{
    OpenForm form;
    OfferedVersion latest{QStringLiteral("v0.3.0"), QDate(2025, 3, 12), true, true, false};
    OfferedVersion planned{QStringLiteral("v0.4.0")};
    planned.milestone = true;
    planned.due = QDate(2025, 4, 1);
    const OfferedVersion old{QStringLiteral("v0.1.0"), {}, false, true};
    form.session.setSuggestions(form.field("version"), {{planned, latest, old}, QStringLiteral("ada/engine"), OpenForm::now()});
    form.set("deployment_type", QStringLiteral("Rollback"));
    form.set("existing_version", QStringLiteral("v0.2.0"));
    QTest::keyClick(form.focus("version"), Qt::Key_Down, Qt::AltModifier);
    auto *list = form.part<QListView>("version");
    const auto rows = [&list] {
        QStringList texts;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            const QString spoken = index.data(Qt::AccessibleTextRole).toString();
            texts += (index.flags() & Qt::ItemIsEnabled ? spoken : u'(' + index.data().toString() + u')');
        }
        return texts;
    };
    QCOMPARE(rows().size(), 5);
    QVERIFY(rows().at(0).startsWith(u'(') && rows().at(0).contains(QLatin1String("v0.2.0")));
    QVERIFY(rows().at(1).startsWith(QLatin1String("v0.1.0")));
    QVERIFY(rows().at(2).startsWith(u'('));
    QVERIFY(rows().at(3).startsWith(QLatin1String("v0.4.0")) && rows().at(3).contains(QLatin1String("milestone open")));
    QVERIFY(rows().at(4).startsWith(QLatin1String("v0.3.0")) && rows().at(4).contains(QLatin1String("latest")));
    QVERIFY(list->window()->findChild<QLabel *>()->text().contains(QLatin1String("ada/engine")));
    // Headings are passed over, both ways, and the ends hold.
    const auto current = [&list] { return list->currentIndex().data().toString(); };
    QCOMPARE(current(), QStringLiteral("v0.1.0"));
    QTest::keyClick(list->window(), Qt::Key_Down);
    QCOMPARE(current(), QStringLiteral("v0.4.0"));
    QTest::keyClick(list->window(), Qt::Key_PageDown);
    QCOMPARE(current(), QStringLiteral("v0.3.0"));
    QTest::keyClick(list->window(), Qt::Key_PageUp);
    QCOMPARE(current(), QStringLiteral("v0.1.0"));
    // Going up, the two change places.
    OpenForm release;
    release.session.setSuggestions(release.field("version"), {{planned, latest, old}, QStringLiteral("ada/engine"), OpenForm::now()});
    release.set("deployment_type", QStringLiteral("Release"));
    release.set("existing_version", QStringLiteral("v0.2.0"));
    QTest::keyClick(release.focus("version"), Qt::Key_Down, Qt::AltModifier);
    list = release.part<QListView>("version");
    QVERIFY(rows().at(1).startsWith(QLatin1String("v0.4.0")));
    QCOMPARE(current(), QStringLiteral("v0.4.0"));
}

void TestVersionEditor::theListOfVersionsFollowsWhatIsTyped()
{
    OpenForm form;
    form.session.setSuggestions(form.field("version"),
                                {{{QStringLiteral("v0.12.0")}, {QStringLiteral("v0.11.0")}, {QStringLiteral("v0.2.0")}}, {}});
    auto *box = qobject_cast<QLineEdit *>(form.focus("version"));
    QTest::keyClicks(box, QStringLiteral("v0.1"));
    QTest::keyClick(box, Qt::Key_F4);
    auto *list = form.part<QListView>("version");
    QCOMPARE(list->model()->rowCount(), 2);
    // The box goes on: the key that is typed is its own.
    QTest::keyClicks(list->window(), QStringLiteral("1"));
    QCOMPARE(box->text(), QStringLiteral("v0.11"));
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(list->window(), Qt::Key_Backspace);
    QCOMPARE(list->model()->rowCount(), 2);
    // Escape leaves what is typed.
    QTest::keyClick(list->window(), Qt::Key_Escape);
    QVERIFY(!list->isVisible());
    QCOMPARE(box->text(), QStringLiteral("v0.1"));
    // Nothing has it: all are offered.
    QTest::keyClicks(box, QStringLiteral("x"));
    QTest::keyClick(box, Qt::Key_F4);
    QCOMPARE(list->model()->rowCount(), 3);
    // One of them as it stands: all are, and it is the one.
    QTest::keyClick(list->window(), Qt::Key_Down);
    QTest::keyClick(list->window(), Qt::Key_Return);
    QCOMPARE(form.text("version"), QStringLiteral("v0.11.0"));
    QTest::keyClick(box, Qt::Key_F4);
    QCOMPARE(list->model()->rowCount(), 3);
    QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("v0.11.0"));
    QTest::keyClick(list->window(), Qt::Key_Escape);
}

void TestVersionEditor::aTypedVersionStaysAsTyped()
{
    OpenForm form;
    form.session.setSuggestions(form.field("version"), {{{QStringLiteral("v0.50.0")}}, {}});
    auto *box = qobject_cast<QLineEdit *>(form.focus("version"));
    QVERIFY(box);
    QTest::keyClicks(box, QStringLiteral("v0.5"));
    QCOMPARE(box->text(), QStringLiteral("v0.5"));
    QCOMPARE(form.text("version"), QStringLiteral("v0.5"));
}

QTEST_MAIN(TestVersionEditor)
#include "tst_versioneditor.moc"
