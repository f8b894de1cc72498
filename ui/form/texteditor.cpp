#include "app/base/printable.h"
#include "ui/form/fieldeditor.h"
#include "ui/look/labelchip.h"
#include "ui/look/spokenpart.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/widgets/inputhistory.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/textbox.h"
#include "ui/writing/listbox.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QTextBlock>

namespace waybill {

namespace {

constexpr int extrasGap = 7;
constexpr int chipGap = 5;

/// What a template explains in place of an answer wants a sentence, so it gets room for one; a title or a name does not, nor what the
/// author of an issue form calls one line.
int fewestLines(const LoadedForm &form, const Field &field, bool many)
{
    if (many)
        return 3;
    const bool isForm = form.layout && form.layout->isForm();
    return !isForm && !field.half && !field.guidance.isEmpty() && field.prefill.isEmpty() ? 2 : 1;
}

/// A text of one paragraph, or of many lines of Markdown.
class TextEditor : public FieldEditor
{
public:
    TextEditor(FormSession &session, int field, bool many, QWidget *parent)
        : FieldEditor(session, field, parent),
          m_box(new TextBox(many ? TextBox::Lines::Many : TextBox::Lines::One, fewestLines(session.form(), definition(), many), this))
    {
        setInput(m_box);
        m_box->setPlaceholderText(definition().example);
        // Before it is filled: the text's own undo, which nobody uses, is off then.
        connectInput(m_box);
        if (many && parent)
            m_box->prepareWidth(parent->width());
        follow();
        connect(m_box, &TextBox::textChanged, this, [this] { type(Value(m_box->toPlainText())); });
        if (many)
            m_box->installEventFilter(this);
    }

protected:
    void follow() override
    {
        if (isShown(m_box->toPlainText()) && (m_box->hasFocus() || m_box->toPlainText() == textOf(value())))
            return;
        const QSignalBlocker blocker(m_box);
        const int height = m_box->heightForWidth(m_box->width());
        m_box->follow(textOf(value()));
        if (m_box->heightForWidth(m_box->width()) != height)
            emit heightChanged();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_box && event->type() == QEvent::FocusIn) {
            const bool clicked = static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason;
            // Once the focus was told: a screen reader that hears of the text first takes the box for known, and says nothing of it.
            QMetaObject::invokeMethod(
                this, [this, clicked] { makeRoom(clicked); }, Qt::QueuedConnection);
        }
        return FieldEditor::eventFilter(watched, event);
    }

    TextBox *box() const { return m_box; }

private:
    /// What is filled in beforehand is not to be torn apart by what somebody adds: an empty line follows it, with the caret there unless a
    /// click has put it. The answer stays as it is until something is typed, and the line goes when nothing is.
    void makeRoom(bool clicked)
    {
        if (!m_box->hasFocus())
            return;
        const QString text = m_box->toPlainText();
        if (session().model().isGiven(field()) || text.trimmed().isEmpty() || text.endsWith(QLatin1Char('\n')))
            return;
        const QSignalBlocker blocker(m_box);
        const int height = m_box->heightForWidth(m_box->width());
        QTextCursor end(m_box->document());
        end.movePosition(QTextCursor::End);
        end.insertText(QStringLiteral("\n"));
        if (!clicked)
            m_box->setTextCursor(end);
        if (m_box->heightForWidth(m_box->width()) != height)
            emit heightChanged();
    }

    TextBox *m_box;
};

/// What stands in a block of code: shown as code, with the language that the template names, if any.
class CodeEditor : public TextEditor
{
    Q_DECLARE_TR_FUNCTIONS(waybill::CodeEditor)

public:
    CodeEditor(FormSession &session, int field, QWidget *parent)
        : TextEditor(session, field, true, parent), m_paste(new LinkButton(tr("Paste from clipboard"), this))
    {
        connect(m_paste, &LinkButton::clicked, this, [this] {
            box()->setFocus(Qt::OtherFocusReason);
            box()->paste();
        });
        connect(box(), &TextBox::updateRequest, this, qOverload<>(&CodeEditor::update));
        for (const Part &part : session.form().layout->parts) {
            if (part.kind != Part::Kind::Fence || part.field != field)
                continue;
            m_language = session.form().layout->text(part.span).trimmed();
            while (m_language.startsWith(QLatin1Char('`')) || m_language.startsWith(QLatin1Char('~')))
                m_language.remove(0, 1);
            m_language = m_language.trimmed().section(QLatin1Char(' '), 0, 0);
            break;
        }
        setCodeFont();
    }

    void describe(const QString &name, const QString &description) override
    {
        const QString code = m_language.isEmpty() ? tr("Block of code.") : tr("Block of code: %1.").arg(m_language);
        TextEditor::describe(name, description.isEmpty() ? code : description + QLatin1Char('\n') + code);
        setSpokenDescription(m_paste, name);
    }

    int arrange(int width) override
    {
        const int height = TextEditor::arrange(width - numbersWidth());
        const QRect all(0, 0, width, headHeight() + height);
        const QSize paste = m_paste->sizeHint();
        m_paste->setGeometry(
            QStyle::visualRect(layoutDirection(), all, QRect(QPoint(width - paste.width(), (headHeight() - paste.height()) / 2), paste)));
        box()->setGeometry(QStyle::visualRect(layoutDirection(), all, all.adjusted(numbersWidth(), headHeight(), 0, 0)));
        return all.height();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        TextEditor::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            setCodeFont();
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeFor(palette());
        paintNumbers(painter, theme.muted);
        const int pasteWidth = m_paste->width() + designLength(font(), 8);
        const QRect head = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, width() - pasteWidth, headHeight()));
        const QFont strong = designFont(font(), 12, QFont::DemiBold);
        const QString language = m_language.isEmpty() ? tr("code") : m_language;
        const int gap = designLength(font(), 8);
        const int languageWidth = QFontMetrics(strong).horizontalAdvance(language);
        painter.setFont(strong);
        painter.setPen(theme.ink);
        painter.drawText(QStyle::visualRect(layoutDirection(), head, QRect(0, 0, languageWidth, head.height())), Qt::AlignVCenter,
                         language);
        painter.setFont(designFont(font(), 12));
        painter.setPen(theme.muted);
        const QRect rest = QStyle::visualRect(layoutDirection(), head, head.adjusted(languageWidth + gap, 0, 0, 0));
        painter.drawText(
            rest, Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft),
            QFontMetrics(painter.font()).elidedText(tr("the answer lands inside the block of code"), Qt::ElideRight, rest.width()));
    }

private:
    int headHeight() const { return qMax(designLength(font(), 24), m_paste->sizeHint().height()); }
    /// Room for so many digits as a screenful of lines has.
    int numbersWidth() const { return QFontMetrics(box()->font()).horizontalAdvance(QStringLiteral("0000")); }
    /// Beside the lines that are seen; one that wraps has one number.
    void paintNumbers(QPainter &painter, const QColor &color) const
    {
        painter.setFont(box()->font());
        painter.setPen(color);
        const QWidget *view = box()->viewport();
        const int gap = designLength(font(), 6);
        for (QTextBlock line = box()->cursorForPosition({1, 1}).block(); line.isValid(); line = line.next()) {
            const QRect place = box()->cursorRect(QTextCursor(line));
            const int top = view->mapTo(this, place.topLeft()).y();
            if (top > box()->geometry().bottom())
                break;
            painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(0, top, numbersWidth() - gap, place.height())),
                             Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight),
                             QString::number(line.blockNumber() + 1));
        }
    }
    void setCodeFont() { box()->setFont(monospacedFont(font(), 13)); }

    QString m_language;
    LinkButton *m_paste;
};

/// The issue's title with the labels that the answers give it. The title follows from other answers until the person writes one;
/// then a link gives it back.
class TitleEditor : public TextEditor
{
    Q_DECLARE_TR_FUNCTIONS(waybill::TitleEditor)

public:
    TitleEditor(FormSession &session, int field, QWidget *parent)
        : TextEditor(session, field, false, parent), m_reset(new LinkButton(tr("Reset"), this))
    {
        m_reset->setAccessibleDescription(tr("Takes your title back: it follows from the other answers again."));
        m_reset->setToolTip(m_reset->accessibleDescription());
        m_reset->hide();
        if (definition().example.isEmpty() && !definition().derived.isEmpty())
            box()->setPlaceholderText(tr("Follows from the other answers"));
        connect(m_reset, &LinkButton::clicked, this, [this] {
            // The link goes away, so the focus goes back to the title first.
            firstFocus()->setFocus(Qt::OtherFocusReason);
            choose({});
        });
        // Labels follow from any answer, so every change is looked at; what is compared is a few words.
        connect(&session.model(), &FormModel::changed, this, &TitleEditor::updateExtras);
        updateExtras();
    }

    void describe(const QString &name, const QString &description) override
    {
        m_description = description;
        const QString labels = m_labels.isEmpty() ? QString() : QLatin1Char('\n') + tr("Labels: %1").arg(enumeration(m_labels));
        TextEditor::describe(name, description + labels);
    }

    int arrange(int width) override
    {
        const int boxHeight = TextEditor::arrange(width);
        if (m_labels.isEmpty() && m_reset->isHidden())
            return boxHeight;
        const int rowHeight = designLength(font(), 20);
        const int right = m_reset->isHidden() ? width : width - m_reset->sizeHint().width() - chipGap;
        int left = 0;
        int top = boxHeight + extrasGap;
        m_chips.clear();
        const QRect all(0, 0, width, 0);
        for (const QString &label : std::as_const(m_labels)) {
            const int chip = qMin(labelChipWidth(label, chipFont()), right);
            if (left > 0 && left + chip > right) {
                left = 0;
                top += rowHeight + chipGap;
            }
            m_chips.append({label, QStyle::visualRect(layoutDirection(), all, QRect(left, top, chip, rowHeight))});
            left += chip + chipGap;
        }
        const QSize reset = m_reset->sizeHint();
        m_reset->setGeometry(QStyle::visualRect(layoutDirection(), all, QRect({width - reset.width(), boxHeight + extrasGap}, reset)));
        return top + rowHeight;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        for (const Chip &chip : std::as_const(m_chips))
            paintLabelChip(painter, chip.place, chip.name, chipFont(), themeFor(palette()));
    }

private:
    struct Chip
    {
        QString name;
        QRect place;
    };
    void updateExtras()
    {
        const bool given = session().model().isGiven(field()) && !definition().derived.isEmpty();
        const QStringList labels = issueLabels(session().model().snapshot());
        if (given == !m_reset->isHidden() && labels == m_labels)
            return;
        m_reset->setVisible(given);
        m_labels = labels;
        describe(box()->accessibleName(), m_description);
        emit heightChanged();
    }

    QFont chipFont() const { return designFont(font(), 12, QFont::DemiBold); }

    LinkButton *m_reset;
    QStringList m_labels;
    QList<Chip> m_chips;
    QString m_description;
};

} // namespace

FieldEditor *createTextEditor(FormSession &session, int field, bool many, QWidget *parent)
{
    if (!many && field == session.definition().titleField)
        return new TitleEditor(session, field, parent);
    const Field &entry = session.definition().fields.at(field);
    if (many && session.form().layout->fields.at(field).fenced)
        return new CodeEditor(session, field, parent);
    if (const std::optional<ListText> list = many ? listToFill(entry) : std::nullopt)
        return createListEditor(session, field, *list, parent);
    return new TextEditor(session, field, many, parent);
}

} // namespace waybill
