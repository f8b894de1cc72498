#include "ui/form/markdowneditor.h"

#include "app/session/markdownfield.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/fieldframe.h"
#include "ui/look/spokenpart.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"
#include "ui/widgets/inputhistory.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/textbox.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>

namespace waybill {

namespace {

constexpr int headGap = 6;
constexpr int chipSide = 9;

struct MarkdownText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::MarkdownEditor)
};

/// All that the field has in the issue, as its Markdown: above it a chip that says so, and the way back to the form.
class MarkdownEditor : public FieldEditor
{
public:
    MarkdownEditor(FormSession &session, int field, QWidget *parent)
        : FieldEditor(session, field, parent),
          m_box(new TextBox(TextBox::Lines::Many, 2, this)),
          m_back(new LinkButton(MarkdownText::tr("Fill in as a form"), this))
    {
        setInput(m_box);
        connectInput(m_box);
        setCodeFont();
        follow();
        connect(m_box, &TextBox::textChanged, this, [this] { type(readMarkdown(this->session(), this->field(), m_box->toPlainText())); });
        connect(m_back, &LinkButton::clicked, this, &MarkdownEditor::toggleMarkdown);
    }

    void describe(const QString &name, const QString &description) override
    {
        const QString as = MarkdownText::tr("Written as Markdown.");
        const bool whole = isWhole(session().model().snapshot().given.at(field()));
        FieldEditor::describe(whole ? session().definition().sections.at(definition().section).title : name,
                              description.isEmpty() ? as : as + QLatin1Char('\n') + description);
        setSpokenDescription(m_back, name);
    }

    int arrange(int width) override
    {
        const QSize link = m_back->sizeHint();
        m_headHeight = qMax(link.height(), QFontMetrics(chipFont()).height() + 4);
        m_back->setGeometry(
            QStyle::visualRect(layoutDirection(), QRect(0, 0, width, m_headHeight),
                               QRect(width - link.width(), (m_headHeight - link.height()) / 2, link.width(), link.height())));
        const int top = m_headHeight + headGap;
        const int height = m_box->heightForWidth(width);
        m_box->setGeometry(0, top, width, height);
        return top + height;
    }

protected:
    void follow() override
    {
        const MarkdownAnswer *markdown = markdownOf(session().model().snapshot().given.at(field()));
        if (!markdown || m_box->toPlainText().trimmed() == markdown->text.trimmed())
            return;
        const QSignalBlocker blocker(m_box);
        m_box->follow(markdown->text);
        emit heightChanged();
    }

    void changeEvent(QEvent *event) override
    {
        FieldEditor::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            setCodeFont();
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeFor(palette());
        const QString words = MarkdownText::tr("as Markdown");
        const QFontMetrics metrics(chipFont());
        const QSize size(metrics.horizontalAdvance(words) + 2 * chipSide, metrics.height() + 4);
        const QRect chip = QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(0, (m_headHeight - size.height()) / 2), size));
        paintBox(painter, chip, theme.faintLine, {}, 0, chip.height() / 2.0);
        painter.setFont(chipFont());
        painter.setPen(theme.ink);
        painter.drawText(chip, Qt::AlignCenter, words);
    }

private:
    QFont chipFont() const { return designFont(font(), 12, QFont::DemiBold); }
    void setCodeFont() { m_box->setFont(monospacedFont(font(), 13)); }

    TextBox *m_box;
    LinkButton *m_back;
    int m_headHeight = 0;
};

} // namespace

QString markdownActionText(const FormSession &session, int field)
{
    if (field >= 0 && session.model().isMarkdown(field))
        return MarkdownText::tr("Fill in as a form");
    return canBeMarkdown(session, field) ? MarkdownText::tr("Write as Markdown") : QString();
}

QString wholeActionText(const FormSession &session, int field)
{
    const bool can = canBeWhole(session, field) && !isWhole(session.model().snapshot().given.at(field));
    return can ? MarkdownText::tr("Write the section as Markdown") : QString();
}

bool FieldEditor::addToMenu(QMenu *menu)
{
    const QString words = markdownActionText(m_session, m_field);
    const QString whole = wholeActionText(m_session, m_field);
    if (words.isEmpty() && whole.isEmpty())
        return false;
    if (!menu->isEmpty())
        menu->addSeparator();
    if (!whole.isEmpty())
        menu->addAction(whole, this, &FieldEditor::wholeWanted);
    if (!words.isEmpty())
        menu->addAction(words, this, &FieldEditor::toggleMarkdown);
    return true;
}

void FieldEditor::toggleMarkdown()
{
    if (m_session.model().isMarkdown(m_field))
        backToForm();
    else if (canBeMarkdown(m_session, m_field))
        choose(asMarkdown(m_session, m_field));
    else if (canBeWhole(m_session, m_field))
        emit wholeWanted();
}

void FieldEditor::backToForm()
{
    const bool whole = isWhole(m_session.model().snapshot().given.at(m_field));
    const Result<QList<Value>> section = whole ? wholeAsForm(m_session, m_field) : QList<Value>();
    const Result<Value> form = whole ? Value() : asForm(m_session, m_field);
    const std::optional<ListText> own = listToFill(definition());
    if (!section || !form)
        emit insertionRefused(section ? form.error().message : section.error().message);
    else if (own && !listLike(*own, textOf(whole ? section.value().at(m_field) : form.value())))
        emit insertionRefused(moreThanListText());
    else if (whole)
        m_session.model().setAll(section.value());
    else
        choose(form.value());
}

/// Whether there is anything in it.
bool FieldEditor::openMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool any = addToMenu(menu);
    if (any)
        menu->popup(place);
    else
        delete menu;
    return any;
}

void FieldEditor::contextMenuEvent(QContextMenuEvent *event)
{
    if (!openMenu(event->globalPos()))
        event->ignore();
}

void FieldEditor::keyPressEvent(QKeyEvent *event)
{
    if (!isMenuKey(*event) || !openMenu(mapToGlobal(rect().bottomLeft())))
        QWidget::keyPressEvent(event);
}

FieldEditor *createMarkdownEditor(FormSession &session, int field, QWidget *parent)
{
    return new MarkdownEditor(session, field, parent);
}

FieldMenuButton::FieldMenuButton(FieldFrame *frame, QWidget *parent) : GlyphButton(Glyph::More, {}, false, parent)
{
    // The menu key does the same from the field's inputs, so that Tab has no stop more.
    setFocusPolicy(Qt::NoFocus);
    connect(this, &GlyphButton::clicked, frame, [this, frame] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (frame->editor() && frame->editor()->addToMenu(menu))
            menu->popup(mapToGlobal(QPoint(isRightToLeft() ? 0 : width() - menu->sizeHint().width(), height())));
        else
            delete menu;
    });
}

void FieldMenuButton::placeAtEnd(const QRect &within)
{
    const QSize size = sizeHint().boundedTo(within.size());
    const QRect place(QPoint(within.right() + 1 - size.width(), within.top() + (within.height() - size.height()) / 2), size);
    setGeometry(QStyle::visualRect(layoutDirection(), within, place));
}

} // namespace waybill
