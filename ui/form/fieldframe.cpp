#include "ui/form/fieldframe.h"

#include "app/session/problemcounts.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/markdowneditor.h"
#include "ui/look/spokenpart.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"
#include "ui/widgets/messageline.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace waybill {

namespace {

constexpr int labelGap = 4;
constexpr int messageGap = 5;
constexpr int chipGap = 8;
constexpr int chipSideMargin = 9;

/// Asks for what the field holds when somebody looks into it, however far from the view.
class FrameAccessible : public SpokenGroup
{
public:
    explicit FrameAccessible(FieldFrame *frame) : SpokenGroup(frame, QAccessible::Grouping, Heading::None), m_frame(frame) { }

    int childCount() const override
    {
        if (!m_frame->isRealized())
            emit m_frame->wanted();
        return SpokenGroup::childCount();
    }

    QAccessible::State state() const override
    {
        // What is only not made yet is there for whoever asks; nobody looks into what does not show.
        QAccessible::State state = SpokenGroup::state();
        if (m_frame->isAwaited())
            state.invisible = !m_frame->parentWidget()->isVisible();
        return state;
    }

private:
    FieldFrame *m_frame; // The interface goes with its object.
};

MessageLine::Weight weightOf(Severity severity)
{
    return severity == Severity::Error  ? MessageLine::Weight::Error
        : severity == Severity::Warning ? MessageLine::Weight::Warning
                                        : MessageLine::Weight::Advice;
}

} // namespace

FieldFrame::FieldFrame(FormSession &session, VisitedFields &visited, int field, Look look, QWidget *parent)
    : QWidget(parent), m_session(session), m_visited(visited), m_field(field)
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *frame = qobject_cast<FieldFrame *>(object);
            return frame ? new FrameAccessible(frame) : nullptr;
        });
        return true;
    }();
    static_cast<void>(installed);
    m_label = TextBlock(look.label, designFont(font(), 13, QFont::DemiBold));
    m_guidance = Hint(shownHint(look.guidance), 12.5, Paragraph::Tone::Muted);
    updateRequired();
    setVisible(false);
}

void FieldFrame::realize()
{
    if (m_editor)
        return;
    if (LinkedText *links = m_guidance.makeLinks(this))
        connect(links, &LinkedText::linkActivated, this, [this](const QString &page) { emit linkActivated(QUrl(page)); });
    makeEditor();
    setVisible(true);
    emit realized();
    // In a form that nobody described what can be done is seen at once; elsewhere where the person is.
    if (m_session.form().guideFile.isEmpty() && m_session.form().guideSource.isEmpty())
        showMenu();
}

void FieldFrame::makeEditor()
{
    m_isMarkdown = m_session.model().isMarkdown(m_field);
    m_editor = m_isMarkdown ? createMarkdownEditor(m_session, m_field, this) : createFieldEditor(m_session, m_field, this);
    if (!m_offer.first.isEmpty() && !m_isMarkdown)
        m_editor->setOffer(m_offer.first, m_offer.second);
    connect(m_editor, &FieldEditor::heightChanged, this, &FieldFrame::invalidate);
    connect(m_editor, &FieldEditor::linkActivated, this, &FieldFrame::linkActivated);
    connect(m_editor, &FieldEditor::insertionRefused, this, [this](const QString &why) {
        if (why != std::exchange(m_refusal, why))
            updateProblems();
    });
    showProblems(m_problems);
    updateProblems();
}

void FieldFrame::followAnswer()
{
    if (!m_editor)
        return;
    if (m_isMarkdown == m_session.model().isMarkdown(m_field)) {
        if (m_isMarkdown)
            m_editor->onValueChanged();
        return;
    }
    FieldEditor *before = std::exchange(m_editor, nullptr);
    const bool focused = before->isAncestorOf(QApplication::focusWidget());
    m_refusal.clear();
    makeEditor();
    m_editor->show();
    emit realized();
    // Before the other one goes, with which the focus would go elsewhere.
    if (focused && m_editor->firstFocus())
        m_editor->firstFocus()->setFocus(Qt::OtherFocusReason);
    before->setParent(nullptr);
    before->deleteLater();
    invalidate();
}

void FieldFrame::showMenu()
{
    const bool inCard = !m_menuPlace.isNull();
    if (m_menu || !m_editor || (!inCard && m_label.isEmpty()) || markdownActionText(m_session, m_field).isEmpty())
        return;
    m_menu = new FieldMenuButton(this, inCard ? parentWidget() : this);
    //: What can be done with a field of the form as a whole.
    m_menu->setName(tr("Menu of “%1”").arg(m_session.definition().fields.at(m_field).label));
    placeMenu();
    m_menu->show();
}

void FieldFrame::placeMenu()
{
    if (m_menu)
        m_menu->placeAtEnd(m_menuPlace.isNull() ? QRect(0, m_labelTop, width(), labelHeight(width()) + labelGap) : m_menuPlace);
}

void FieldFrame::setOffer(const QString &words, const std::function<void()> &take)
{
    m_offer = {words, take};
    if (m_editor)
        m_editor->setOffer(words, take);
}

bool FieldFrame::isAwaited() const
{
    return !m_editor && m_session.model().exists(m_field);
}

QList<QWidget *> FieldFrame::focusWidgets() const
{
    QList<QWidget *> found;
    for (QWidget *widget : findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->window() == window() && !widget->focusProxy())
            found.append(widget);
    }
    return found;
}

bool FieldFrame::isRequired() const
{
    return m_session.isRequired(m_field);
}

void FieldFrame::updateRequired()
{
    m_label.setMark(isRequired() ? QStringLiteral("\u00a0*") : QString());
    m_width = -1;
    if (m_editor)
        describeEditor();
    update();
}

void FieldFrame::setChange(Change change)
{
    if (std::exchange(m_change, change) == change)
        return;
    m_width = -1;
    if (m_editor)
        describeEditor();
    update();
}

void FieldFrame::updateTaken()
{
    const bool taken = isToLookAt(m_field, m_session, m_visited);
    if (std::exchange(m_taken, taken) == taken)
        return;
    if (m_editor)
        describeEditor();
    update();
    invalidate();
}

QString FieldFrame::changeWord() const
{
    switch (shownChange()) {
    case Change::Moved:
        return tr("moved over");
    case Change::New:
        return tr("new");
    case Change::Taken:
        return tr("taken over");
    case Change::None:
        break;
    }
    return {};
}

QFont FieldFrame::chipFont() const
{
    return designFont(font(), 12, QFont::DemiBold);
}

QRect FieldFrame::chipPlace(int width)
{
    const int label = m_label.heightFor(width);
    if (shownChange() == Change::None)
        return {0, label - 1, 1, 1};
    const QFontMetrics metrics(chipFont());
    const QSize size(qMin(width, metrics.horizontalAdvance(changeWord()) + 2 * chipSideMargin), metrics.height() + 2);
    const int left = label > 0 ? qCeil(m_label.lastLineWidth()) + chipGap : 0;
    if (label == 0 || left + size.width() > width)
        return {QPoint(0, label), size};
    // In the middle of the label's last line, whose end is also the chip's.
    return QRect(QPoint(left, label - size.height()), size);
}

QStringList FieldFrame::shownRules() const
{
    QStringList rules;
    for (const Problem &problem : m_problems)
        rules.append(problem.rule);
    return rules;
}

void FieldFrame::updateProblems()
{
    updateTaken();
    if (!m_editor)
        return;
    QList<Problem> problems = m_session.problems(m_field);
    problems.removeIf([this](const Problem &problem) { return isToDo(problem, m_field, m_visited); });
    if (!m_refusal.isEmpty()) {
        Problem refusal;
        refusal.severity = Severity::Warning;
        refusal.message = m_refusal;
        problems.append(refusal);
    }
    if (problems != m_problems)
        showProblems(problems);
}

void FieldFrame::showProblems(const QList<Problem> &problems)
{
    const QList<Problem> before = std::exchange(m_problems, problems);
    const bool hasFocus = isAncestorOf(QApplication::focusWidget());
    while (m_messages.size() < size_t(problems.size()))
        addMessageLine();
    for (size_t i = 0; i < m_messages.size(); ++i) {
        MessageLine *line = m_messages[i];
        const bool used = i < size_t(problems.size());
        // Whoever is in the field hears the message as the field's description, which changes with it.
        line->setAnnounced(used && !hasFocus && !before.contains(problems.at(qsizetype(i))));
        if (used) {
            const Problem &problem = problems.at(qsizetype(i));
            line->setMessage(weightOf(problem.severity), problem.message, problem.fix ? problem.fix->label : QString());
        }
        line->setVisible(used);
    }
    m_editor->setRefused(isRefused());
    describeEditor();
    invalidate();
}

MessageLine *FieldFrame::addMessageLine()
{
    const QList<QWidget *> before = focusWidgets();
    auto *line = new MessageLine(this);
    // It may be made long after the fields behind it, and still comes before them.
    if (!before.isEmpty())
        setTabOrder(before.last(), line->fixButton());
    const qsizetype index = qsizetype(m_messages.size());
    connect(line, &MessageLine::fixClicked, this, [this, index] {
        if (index >= m_problems.size() || !m_problems.at(index).fix)
            return;
        const Fix fix = *m_problems.at(index).fix;
        // The link goes away with its problem; the focus stays in the field.
        m_editor->firstFocus()->setFocus(Qt::OtherFocusReason);
        m_session.model().apply(fix.changes);
    });
    m_messages.push_back(line);
    return line;
}

void FieldFrame::invalidate()
{
    m_width = -1;
    emit heightChanged();
}

bool FieldFrame::isRefused() const
{
    return std::any_of(m_problems.begin(), m_problems.end(), [](const Problem &p) { return p.severity == Severity::Error; });
}

QString FieldFrame::description() const
{
    const Field &definition = m_session.definition().fields.at(m_field);
    QStringList lines;
    // Qt tells AT-SPI neither of required nor of invalid entries, so words do. What changes comes first.
    if (isRefused())
        lines.append(tr("Invalid entry."));
    for (const Problem &problem : m_problems)
        lines.append(problem.message);
    if (shownChange() == Change::Taken)
        lines.append(tr("Taken over from another request; to be looked at."));
    else if (m_change == Change::Moved)
        lines.append(tr("Moved over from another version of the template."));
    else if (m_change == Change::New)
        lines.append(tr("New in this version of the template."));
    if (isRequired())
        lines.append(tr("Required."));
    if (!definition.guidance.isEmpty())
        lines.append(shownHint(definition.guidance).text);
    else if (definition.section >= 0)
        lines.append(shownHint(m_session.definition().sections.at(definition.section).guidance).text);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void FieldFrame::describeEditor()
{
    m_editor->describe(m_session.definition().fields.at(m_field).label, description());
}

int FieldFrame::estimatedHeight(int width, int labelHeight)
{
    const int guidance = m_guidance.isEmpty() ? 0 : messageGap + 19 * int(1 + m_guidance.text().size() * 7 / qMax(width, 100));
    return labelHeight + (labelHeight > 0 ? labelGap : 0) + estimatedHeightOf(m_session.definition().fields.at(m_field).kind) + guidance;
}

int FieldFrame::arrange(int width, int labelHeight)
{
    if (!m_editor)
        return estimatedHeight(width, labelHeight);
    if (width == m_width && labelHeight == m_rowLabelHeight)
        return m_height;
    m_width = width;
    m_rowLabelHeight = labelHeight;
    m_labelTop = labelHeight - this->labelHeight(width);
    int top = labelHeight + (labelHeight > 0 ? labelGap : 0);
    const int editorHeight = m_editor->arrange(width);
    m_editor->setGeometry(0, top, width, editorHeight);
    top += editorHeight;
    if (const int guidance = m_guidance.heightFor(width); guidance > 0) {
        m_guidance.place({0, top + messageGap, width, guidance});
        top += messageGap + guidance;
    }
    for (size_t i = 0; i < size_t(m_problems.size()); ++i) {
        const int height = m_messages[i]->heightForWidth(width);
        m_messages[i]->setGeometry(0, top + messageGap, width, height);
        top += messageGap + height;
    }
    update();
    placeMenu();
    m_height = top;
    return top;
}

void FieldFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeFor(palette());
    m_label.heightFor(width());
    m_label.paint(painter, {0, double(m_labelTop)}, theme.ink, theme.error);
    if (shownChange() != Change::None) {
        const QRect chip = QStyle::visualRect(layoutDirection(), rect(), chipPlace(width()).translated(0, m_labelTop));
        const bool moved = shownChange() != Change::New;
        paintBox(painter, chip, moved ? theme.accentBackground : theme.faintLine, {}, 0, chip.height() / 2.0);
        painter.setFont(chipFont());
        painter.setPen(moved ? theme.accent : theme.ink);
        painter.drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, changeWord());
    }
    m_guidance.paint(painter, theme);
}

} // namespace waybill
