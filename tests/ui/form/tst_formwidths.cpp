#include "tests/support/openform.h"
#include "ui/look/textsize.h"
#include "ui/widgets/optiongroup.h"
#include "ui/widgets/textbox.h"

#include <QScrollBar>
#include <QTest>

using namespace waybill;
using test::OpenForm;

/// The form in columns of every width, and with text of every size.
class TestFormWidths : public QObject
{
    Q_OBJECT

private:
    static OpenForm *makeForm() { return new OpenForm(loadForm(QStringLiteral("production-deployment")).value(), {700, 800}); }
    static bool areBeside(const OpenForm &form, const char *one, const char *other)
    {
        return form.frame(one)->y() == form.frame(other)->y() && form.frame(one)->x() != form.frame(other)->x();
    }

private slots:
    void cleanup()
    {
        setTextScale(100);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void fieldsStandBesideEachOtherWhereTheCardHasRoom()
    {
        const std::unique_ptr<OpenForm> form(makeForm());
        form->focus("version");
        QVERIFY(areBeside(*form, "version", "existing_version"));
        form->view.resize(500, 800);
        QTRY_VERIFY(!areBeside(*form, "version", "existing_version"));
        form->view.resize(700, 800);
        QTRY_VERIFY(areBeside(*form, "version", "existing_version"));
        // Large text needs a wider card.
        setTextScale(200);
        QTRY_VERIFY(!areBeside(*form, "version", "existing_version"));
    }

    void anInputOfAnIssueFormIsOneLineAndWhatATemplateExplainsHasRoomForASentence()
    {
        const OpenForm form(
            formOfText("name: About it\ndescription: b\nbody:\n- type: input\n  id: a\n  attributes:\n    label: A\n- type: input\n"
                       "  id: b\n  attributes:\n    label: B\n    description: Say in a sentence what it came from.\n",
                       QStringLiteral("about.yml"))
                .value());
        QCOMPARE(form.part<TextBox>("b")->height(), form.part<TextBox>("a")->height());
        const OpenForm asked(OpenForm::fromTemplate("### About\n\n- **Name:** \n- **Cause:** _(Say in a sentence what it came from.)_\n"));
        QVERIFY(asked.part<TextBox>("cause")->height() > asked.part<TextBox>("name")->height());
    }

    void segmentsThatDoNotFitBecomeRadioButtons()
    {
        const std::unique_ptr<OpenForm> form(makeForm());
        setTextScale(150); // The narrowest form has room for the row in the usual size.
        form->focus("risk_level");
        const auto *group = form->part<SegmentedControl>("risk_level");
        QVERIFY(group);
        QCOMPARE(group->button(0)->y(), group->button(1)->y());
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QGuiApplication::setLayoutDirection(direction);
            form->view.resize(260, 800);
            QTRY_VERIFY(group->button(0)->y() < group->button(1)->y());
            for (int i = 0; i < group->count(); ++i)
                QVERIFY(group->rect().contains(group->button(i)->geometry()));
            QTest::mouseClick(group->button(1), Qt::LeftButton);
            QCOMPARE(group->current(), 1);
            QTest::keyClick(group->button(1), Qt::Key_Down);
            QCOMPARE(group->current(), 2);
            form->view.resize(700, 800);
            QTRY_COMPARE(group->button(0)->y(), group->button(1)->y());
            const bool firstIsLeft = group->button(0)->x() < group->button(1)->x();
            QCOMPARE(firstIsLeft, direction == Qt::LeftToRight);
        }
    }

    void allTextGrowsWithTheTextOfTheProgram()
    {
        const std::unique_ptr<OpenForm> form(makeForm());
        form->focus("risk_level");
        form->visited.addAll();
        QApplication::processEvents();
        QList<std::pair<QPointer<QWidget>, int>> heights;
        for (QWidget *widget : form->view.findChildren<QWidget *>()) {
            const bool words = widget->hasHeightForWidth() || qobject_cast<FieldFrame *>(widget);
            if (words && widget->isVisible() && widget->height() > 0 && widget->findChildren<TextBox *>().isEmpty())
                heights.append({widget, widget->height()});
        }
        QVERIFY(heights.size() > 10);
        setTextScale(200);
        QApplication::processEvents();
        QApplication::processEvents();
        for (const auto &[widget, height] : heights) {
            if (widget && widget->isVisible())
                QVERIFY2(widget->height() > height, widget->metaObject()->className());
        }
        // And back, to the pixel.
        setTextScale(100);
        QApplication::processEvents();
        QApplication::processEvents();
        for (const auto &[widget, height] : heights) {
            if (widget && widget->isVisible())
                QVERIFY2(widget->height() == height, widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestFormWidths)
#include "tst_formwidths.moc"
