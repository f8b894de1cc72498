#include "ui/form/fieldeditor.h"

#include "app/markdown/plaintext.h"
#include "ui/form/datetimeeditor.h"
#include "ui/look/spokenpart.h"
#include "ui/look/style.h"
#include "ui/widgets/checkedline.h"
#include "ui/widgets/inputhistory.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/textbox.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

constexpr double offerGap = 5; ///< Design pixels between the answer and what is offered beneath it.

/// What a template links to is opened as a page or not at all.
QString pageOf(const QString &target)
{
    const QUrl url(target, QUrl::StrictMode);
    const bool isPage = url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
    return isPage ? url.toString(QUrl::FullyEncoded) : QString();
}

void appendWords(ShownWords &words, const InlineText &more)
{
    static constexpr std::pair<InlineText::Style, TextSpan::Look> looks[] = {{InlineText::Style::Strong, TextSpan::Look::Strong},
                                                                             {InlineText::Style::Emphasis, TextSpan::Look::Emphasis},
                                                                             {InlineText::Style::Code, TextSpan::Look::Code},
                                                                             {InlineText::Style::Struck, TextSpan::Look::Struck},
                                                                             {InlineText::Style::Link, TextSpan::Look::Link}};
    for (const InlineText::Span &span : more.spans) {
        const QString page = pageOf(span.target);
        for (const auto &[style, look] : looks) {
            // Nothing looks like a link that opens nothing.
            if (style == span.style && (look != TextSpan::Look::Link || !page.isEmpty()))
                words.spans.append({int(words.text.size()) + span.begin, span.length, look, page});
        }
    }
    words.text += more.text;
}

/// Characters of the longest text in an answer.
qsizetype longestText(const Value &value)
{
    const MarkdownAnswer *markdown = markdownOf(value);
    qsizetype longest = markdown ? markdown->text.size() : textOf(value).size();
    for (const Task &task : tasksOf(value))
        longest = std::max({longest, task.text.size(), task.link.size()});
    return longest;
}

/// A text that is always the same: it can be read and copied, not changed.
class ConstantEditor : public FieldEditor
{
public:
    ConstantEditor(FormSession &session, int field, const ConstantKind &kind, QWidget *parent) : FieldEditor(session, field, parent)
    {
        auto *box = new QLineEdit(kind.text, this);
        box->setReadOnly(true);
        box->setCursorPosition(0);
        setInput(box);
        connectInput(box);
    }

    void setRefused(bool) override { }

protected:
    void follow() override { }
};

} // namespace

FieldEditor::FieldEditor(FormSession &session, int field, QWidget *parent)
    : QWidget(parent), m_session(session), m_field(field), m_most(TextBox::mostCharacters)
{
    setProperty("field", field);
    // Those of several inputs give themselves a name.
    installGroup<FieldEditor, QAccessible::Grouping>();
}

void FieldEditor::onValueChanged()
{
    if (!m_writing)
        follow();
}

void FieldEditor::settle()
{
    m_session.model().finishTyping();
    follow();
    emit insertionRefused({});
}

void FieldEditor::describe(const QString &name, const QString &description)
{
    setSpokenName(m_input, name);
    setSpokenDescription(m_input, description);
}

void FieldEditor::setRefused(bool refused)
{
    waybill::setRefused(m_input, refused);
}

int FieldEditor::arrange(int width)
{
    const int height = m_input->hasHeightForWidth() ? m_input->heightForWidth(width) : m_input->sizeHint().height();
    m_input->setGeometry(0, 0, width, height);
    if (!m_offer)
        return height;
    const QSize offer = m_offer->sizeHint();
    const int top = height + designLength(font(), offerGap);
    const QRect all(0, top, width, offer.height());
    m_offer->setGeometry(QStyle::visualRect(layoutDirection(), all, {0, top, qMin(width, offer.width()), offer.height()}));
    return top + offer.height();
}

void FieldEditor::setOffer(const QString &words, const std::function<void()> &take)
{
    delete std::exchange(m_offer, nullptr);
    if (!words.isEmpty()) {
        m_offer = new LinkButton(words, this);
        m_offer->setObjectName(QStringLiteral("offer"));
        connect(m_offer, &LinkButton::clicked, this, [take] { take(); });
        m_offer->show();
    }
    emit heightChanged();
}

void FieldEditor::type(const Value &value)
{
    // Keys and assistive technology write past what bounds pasted text. What is too long already may get shorter.
    if (const qsizetype longest = longestText(value); longest > m_most && longest > longestText(this->value())) {
        follow();
        tellRefusal(m_most);
        return;
    }
    m_writing = true;
    m_session.model().setValue(m_field, value, FormModel::Edit::Typing);
    m_writing = false;
    emit insertionRefused({});
    emit typed();
}

void FieldEditor::choose(const Value &value)
{
    m_session.model().finishTyping();
    m_session.model().setValue(m_field, value, FormModel::Edit::Step);
    follow();
}

void FieldEditor::showText(QLineEdit *box, const QString &text)
{
    const QString before = box->text();
    if (before == text)
        return;
    qsizetype tail = 0;
    while (tail < qMin(before.size(), text.size()) && before.at(before.size() - 1 - tail) == text.at(text.size() - 1 - tail))
        ++tail;
    // What a screen reader writes comes as a change of the text as well, and is an answer.
    const QSignalBlocker blocker(box);
    box->setText(text);
    box->setCursorPosition(int(text.size() - tail));
}

void FieldEditor::goTo(const Problem &problem)
{
    if (QWidget *first = firstFocus())
        enter(first, problem);
}

void FieldEditor::enter(QWidget *box, const Problem &problem)
{
    box->setFocus(Qt::OtherFocusReason);
    const AnswerPart &part = problem.part;
    const bool words = part.of == AnswerPart::Of::Words && part.length > 0;
    if (auto *line = qobject_cast<QLineEdit *>(box)) {
        if (words)
            line->setSelection(part.begin, part.length);
        else
            line->end(false);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(box); text && (words || problem.line > 0)) {
        // The line of a task is its number in the list; its own words are one line.
        const int number = part.task > 0 ? 0 : qMax(0, problem.line - 1);
        const QTextBlock block = text->document()->findBlockByNumber(qMin(number, text->document()->blockCount() - 1));
        const auto at = [&block](int column) { return block.position() + qBound(0, column, block.length() - 1); };
        QTextCursor cursor(block);
        cursor.setPosition(at(words ? part.begin : 0));
        cursor.setPosition(at(words ? part.begin + part.length : 0), QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
    }
}

HandedHistory FieldEditor::history()
{
    FormModel &model = m_session.model();
    return {[&model] { model.undo(); }, [&model] { model.redo(); }, [&model] { return model.canUndo(); },
            [&model] { return model.canRedo(); }, [this](QMenu *menu) { addToMenu(menu); }};
}

void FieldEditor::connectInput(QLineEdit *box)
{
    handOnHistory(box, history());
    connect(box, &QLineEdit::returnPressed, this, &FieldEditor::leaveRequested);
    m_most = mostOfLine;
    boundLine(box, [this](const QString &why) { emit insertionRefused(why); });
}

void FieldEditor::connectInput(TextBox *box)
{
    handOnHistory(box, history());
    connect(box, &TextBox::leaveRequested, this, &FieldEditor::leaveRequested);
    connect(box, &TextBox::heightChanged, this, &FieldEditor::heightChanged);
    connectRefusal(box);
}

void FieldEditor::connectRefusal(TextBox *box)
{
    connect(box, &TextBox::insertionRefused, this, &FieldEditor::tellRefusal);
}

void FieldEditor::tellRefusal(qsizetype most)
{
    emit insertionRefused(refusalText(most));
}

ShownWords shownTask(const QString &markdown)
{
    ShownWords words;
    appendWords(words, inlineText(markdown));
    return words;
}

ShownWords shownHint(const QString &markdown)
{
    ShownWords words;
    for (const QString &line : markdown.split(QLatin1Char('\n'))) {
        if (!words.text.isEmpty())
            words.text += QLatin1Char('\n');
        appendWords(words, inlineText(line, InlineHtml::AsWritten));
    }
    return words;
}

int estimatedHeightOf(const FieldKind &kind)
{
    struct Estimate
    {
        int operator()(const TextKind &) const { return 56; }
        int operator()(const ParagraphKind &) const { return 75; }
        int operator()(const RowsKind &) const { return 40; }
        int operator()(const VersionKind &) const { return 37; }
        int operator()(const ChoiceKind &) const { return 60; }
        int operator()(const ChecklistKind &kind) const { return int(kind.tasks.size() + 1) * (kind.editable ? 43 : 31); }
        int operator()(const DateTimeKind &) const { return 62; }
        int operator()(const ConstantKind &) const { return 37; }
    };
    return std::visit(Estimate(), kind);
}

FieldEditor *createFieldEditor(FormSession &session, int field, QWidget *parent)
{
    // One overload a kind: a kind without an editor does not compile.
    struct Create
    {
        FormSession &session;
        int field;
        QWidget *parent;
        FieldEditor *operator()(const TextKind &) const { return createTextEditor(session, field, false, parent); }
        FieldEditor *operator()(const ParagraphKind &) const { return createTextEditor(session, field, true, parent); }
        FieldEditor *operator()(const RowsKind &kind) const { return createRowsEditor(session, field, kind, parent); }
        FieldEditor *operator()(const VersionKind &) const { return createVersionEditor(session, field, parent); }
        FieldEditor *operator()(const ChoiceKind &kind) const { return createChoiceEditor(session, field, kind, parent); }
        FieldEditor *operator()(const ChecklistKind &kind) const
        {
            return kind.editable ? createTaskListEditor(session, field, parent) : createChecklistEditor(session, field, kind, parent);
        }
        FieldEditor *operator()(const DateTimeKind &kind) const { return new DateTimeEditor(session, field, kind, parent); }
        FieldEditor *operator()(const ConstantKind &kind) const { return new ConstantEditor(session, field, kind, parent); }
    };
    return std::visit(Create{session, field, parent}, session.definition().fields.at(field).kind);
}

} // namespace waybill
