#include "ui/form/sectioncard.h"

#include "app/session/formsession.h"
#include "app/session/markdownfield.h"
#include "app/session/problemcounts.h"
#include "ui/form/cardtables.h"
#include "ui/form/fieldeditor.h"
#include "ui/look/spokenpart.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"
#include "ui/writing/addedlinebox.h"
#include "ui/writing/foldheading.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QUrl>

#include <functional>
#include <utility>

namespace waybill {

namespace {

constexpr int sideMargin = 19; // 18 within a border of 1.
constexpr int edgeMargin = 17;
constexpr int headingGap = 2;
constexpr int guidanceGap = 12;
constexpr int rowGap = 14;
constexpr int columnGap = 16;
constexpr double narrowestPair = 480; ///< Design pixels of the card: two fields side by side.

} // namespace

SectionCard::SectionCard(FormSession &session, VisitedFields &visited, int section, const QList<int> &fields, QWidget *parent)
    : QWidget(parent), m_session(session), m_visited(visited), m_section(section)
{
    installGroup<SectionCard, QAccessible::Grouping, SpokenGroup::Heading::OfTitle>();
    const FormDefinition &definition = session.definition();
    const Section own = section >= 0 ? definition.sections.at(section) : Section();
    m_heading = TextBlock(own.title, designFont(font(), 16, QFont::Bold));
    m_guidance = Hint(shownHint(own.guidance), 13, Paragraph::Tone::Muted);
    makeLinks(m_guidance);
    setWindowTitle(own.title);
    m_headingIsLabel = fields.size() == 1 && definition.fields.at(fields.first()).label.compare(own.title, Qt::CaseInsensitive) == 0;
    // A group of the same name as its only field would have both said, one behind the other.
    setAccessibleName(m_headingIsLabel ? QString() : own.title);
    setAccessibleDescription(m_guidance.text());
    if (session.form().layout)
        addTables();
    for (const int index : fields) {
        const Field &field = definition.fields.at(index);
        FieldFrame::Look look{m_headingIsLabel ? QString() : field.label, field.guidance};
        // A section that shares this card has no heading here; what it says stands at its field.
        if (look.guidance.isEmpty() && field.section >= 0 && field.section != section)
            look.guidance = definition.sections.at(field.section).guidance;
        if (look.guidance == own.guidance)
            look.guidance.clear();
        // The head of the table says it.
        if (isInTable(index))
            look.label.clear();
        m_frames.push_back(new FieldFrame(session, visited, index, look, this));
        connect(m_frames.back(), &FieldFrame::linkActivated, this, &SectionCard::linkActivated);
        if (isInTable(index))
            m_tables->watch(m_frames.back());
    }
    addCallouts(definition);
    addKeptTexts();
    addFold();
    updateAddedLines();
    updateRequired();
}

void SectionCard::addFold()
{
    const auto [folds, open] =
        m_section >= 0 && m_session.form().layout ? foldOf(*m_session.form().layout, m_section) : std::pair(false, true);
    if (!folds)
        return;
    const auto note = [this] {
        int answered = 0;
        int all = 0;
        for (const FieldFrame *frame : m_frames) {
            all += m_session.model().exists(frame->field()) ? 1 : 0;
            answered += m_session.model().exists(frame->field()) && m_session.isAnswered(frame->field()) ? 1 : 0;
        }
        return tr("folded on GitHub · %1 of %2 answered").arg(answered).arg(all);
    };
    m_fold = new FoldHeading(windowTitle(), note, this);
    m_open = open;
    m_fold->setChecked(open);
    setSpokenDescription(m_fold, note());
    connect(m_fold, &QAbstractButton::toggled, this, &SectionCard::setOpen);
    connect(&m_session, &FormSession::changed, m_fold, [this, note] {
        setSpokenDescription(m_fold, note());
        m_fold->update();
    });
}

void SectionCard::setOpen(bool open)
{
    if (!m_fold || m_open == open)
        return;
    m_open = open;
    m_fold->setChecked(open);
    // Else it would go to the next field of the card, which opens it.
    if (!open && isAncestorOf(QApplication::focusWidget()))
        m_fold->setFocus(Qt::OtherFocusReason);
    for (FieldFrame *frame : m_frames)
        showFrame(frame);
    m_keptTexts.hide();
    invalidate();
    emit foldChanged();
}

void SectionCard::showFrame(FieldFrame *frame) const
{
    frame->setVisible(frame->isRealized() && m_session.model().exists(frame->field()) && !isFolded());
}

void SectionCard::openIfWrong()
{
    const auto isWrong = [this](const FieldFrame *frame) {
        const QList<Problem> problems = m_session.problems(frame->field());
        return std::any_of(problems.begin(), problems.end(), [this, frame](const Problem &problem) {
            return problem.severity != Severity::Advice && !isToDo(problem, frame->field(), m_visited);
        });
    };
    if (!m_fold)
        return;
    const bool before = std::exchange(m_wrong, std::any_of(m_frames.begin(), m_frames.end(), isWrong));
    if (m_wrong && !before)
        setOpen(true);
}

void SectionCard::makeLinks(Hint &hint)
{
    if (LinkedText *links = hint.makeLinks(this))
        connect(links, &LinkedText::linkActivated, this, [this](const QString &page) { emit linkActivated(QUrl(page)); });
}

QList<QWidget *> SectionCard::linksBefore() const
{
    QList<QWidget *> found;
    if (m_fold)
        found.append(m_fold);
    if (m_guidance.links() && !isFolded())
        found.append(m_guidance.links());
    return found;
}

QList<QWidget *> SectionCard::linksBehind() const
{
    QList<QWidget *> found;
    for (const CalloutText &callout : m_callouts) {
        if (callout.words().links())
            found.append(callout.words().links());
    }
    return found;
}

void SectionCard::addCallouts(const FormDefinition &definition)
{
    for (const Section &part : definition.sections) {
        if (part.card != m_section)
            continue;
        for (const Callout &callout : part.callouts) {
            m_callouts.emplace_back(callout.kind, shownHint(callout.text), font());
            Hint &text = m_callouts.back().words();
            makeLinks(text);
            setAccessibleDescription(accessibleDescription() + QStringLiteral("\n%1: %2").arg(m_callouts.back().title(), text.text()));
        }
    }
}

void SectionCard::addTables()
{
    std::vector<CellTable> tables = CellTable::of(*m_session.form().layout, m_section);
    if (tables.empty())
        return;
    m_tables = new CardTables(
        m_session, std::move(tables), [this](int field) { return frameOfField(field); }, this);
    connect(m_tables, &CardTables::cellWanted, this, &SectionCard::cellWanted);
}

bool SectionCard::isInTable(int field) const
{
    return m_tables && m_tables->holds(field);
}

bool SectionCard::isHalf(int field) const
{
    return m_session.definition().fields.at(field).half && m_width >= designLength(font(), narrowestPair) && !isWhole();
}

FieldFrame *SectionCard::frameOfField(int field) const
{
    // In the order of the form.
    const auto frame =
        std::lower_bound(m_frames.begin(), m_frames.end(), field, [](const FieldFrame *one, int at) { return one->field() < at; });
    return frame == m_frames.end() ? nullptr : *frame;
}

/// What a guide leaves out of the form is its author's choice.
void SectionCard::addKeptTexts()
{
    const LoadedForm &form = m_session.form();
    if (!form.layout || form.layout->isForm() || !form.guideFile.isEmpty() || !form.guideSource.isEmpty())
        return;
    for (const KeptWords &words : keptWordsOf(*form.definition, *form.layout, m_section)) {
        KeptText &text = m_keptTexts.add(words);
        if (const int field = words.with; canBeMarkdown(m_session, field))
            text.offerEdit(this, [this, field] { emit markdownWanted(field); });
        else if (const int first = m_frames.front()->field(); canBeWhole(m_session, first))
            text.offerEdit(this, [this, first] { emit wholeWanted(first); });
        setAccessibleDescription(accessibleDescription() + QLatin1Char('\n') + text.text());
    }
}

int SectionCard::arrangeKeptTexts(int before, int top, int width)
{
    return m_keptTexts.arrange(before, {sideMargin, top}, width, font(), rowGap,
                               [this](int with) { return isWhole() || (with >= 0 && m_session.model().isMarkdown(with)); });
}

bool SectionCard::isWhole() const
{
    return !m_frames.empty() && waybill::isWhole(m_session.model().snapshot().given.at(m_frames.front()->field()));
}

int SectionCard::arrangeCallouts(int top, int width)
{
    for (CalloutText &callout : m_callouts)
        top += isWhole() ? 0 : callout.place({sideMargin, top}, width, isRightToLeft()) + rowGap;
    return top;
}

bool SectionCard::hasFields() const
{
    return std::any_of(m_frames.begin(), m_frames.end(), [this](const FieldFrame *f) { return m_session.model().exists(f->field()); });
}

void SectionCard::updateRequired()
{
    for (FieldFrame *frame : m_frames)
        frame->updateRequired();
    if (m_headingIsLabel)
        m_heading.setMark(m_frames.front()->isRequired() ? QStringLiteral("\u00a0*") : QString());
    invalidate();
    update();
}

int SectionCard::arrange(int width)
{
    if (width == m_width)
        return m_height;
    m_width = width;
    const int inner = width - 2 * sideMargin;
    int top = edgeMargin + (m_fold ? m_fold->sizeHint().height() : m_heading.heightFor(inner));
    if (m_fold)
        m_fold->setGeometry(sideMargin, edgeMargin, inner, top - edgeMargin);
    if (m_headingIsLabel && !m_fold)
        m_frames.front()->setMenuPlace({sideMargin, edgeMargin, inner, top - edgeMargin});
    if (m_guidance.links())
        m_guidance.links()->setVisible(!isFolded());
    if (isFolded())
        return m_height = top + edgeMargin;
    if (const int guidance = m_guidance.heightFor(inner); guidance > 0) {
        m_guidance.place({sideMargin, top + headingGap, inner, guidance});
        top += headingGap + guidance;
    }
    top += m_guidance.isEmpty() ? guidanceGap - 4 : guidanceGap;
    for (size_t i = 0; i < m_addedBoxes.size(); ++i)
        m_addedBoxes[i]->setVisible(m_session.model().exists(m_addedLines.at(qsizetype(i)).after));
    QList<FieldFrame *> row;
    for (size_t i = 0; i < m_frames.size(); ++i) {
        FieldFrame *frame = m_frames[i];
        if (!m_session.model().exists(frame->field()))
            continue;
        const bool table = isInTable(frame->field()) && !isWhole();
        if (table && !m_tables->begins(frame->field()))
            continue;
        const bool half = !table && isHalf(frame->field());
        const bool extended = std::any_of(m_addedLines.cbegin(), m_addedLines.cend(),
                                          [frame](const AddedLine &line) { return line.after == frame->field(); });
        const bool parted = m_keptTexts.standBefore(frame->field());
        if (!row.isEmpty() && (!half || parted || row.size() == 2)) {
            top = arrangeRow(row, top, inner) + rowGap;
            row.clear();
        }
        if (parted)
            top = arrangeKeptTexts(frame->field(), top, inner);
        if (table) {
            top = m_tables->arrange(frame->field(), {sideMargin, top}, inner) + rowGap;
            continue;
        }
        row.append(frame);
        if (!half || extended) {
            top = arrangeRow(row, top, inner) + rowGap;
            row.clear();
        }
        if (extended)
            top = arrangeAddedLines(frame->field(), top, inner);
    }
    if (!row.isEmpty())
        top = arrangeRow(row, top, inner) + rowGap;
    top = arrangeKeptTexts(-1, top, inner);
    m_height = arrangeCallouts(top, inner) - rowGap + edgeMargin;
    return m_height;
}

bool SectionCard::updateAddedLines()
{
    QList<AddedLine> lines;
    if (const std::optional<Contract> &contract = m_session.contract()) {
        std::copy_if(contract->adds.begin(), contract->adds.end(), std::back_inserter(lines), [this](const AddedLine &line) {
            return std::any_of(m_frames.begin(), m_frames.end(), [&line](const FieldFrame *f) { return f->field() == line.after; });
        });
    }
    if (lines == m_addedLines)
        return false;
    for (AddedLineBox *box : std::exchange(m_addedBoxes, {}))
        box->deleteLater();
    const QString contract = lines.isEmpty() ? QString() : versionName(*m_session.contract());
    for (const AddedLine &line : lines) {
        m_addedBoxes.push_back(new AddedLineBox(line, contract, this));
        m_addedBoxes.back()->hide();
        m_addedBoxes.back()->offerMove(m_moveOffered);
        connect(m_addedBoxes.back(), &AddedLineBox::whyClicked, this, &SectionCard::whyClicked);
        connect(m_addedBoxes.back(), &AddedLineBox::moveClicked, this, &SectionCard::moveClicked);
    }
    m_addedLines = lines;
    invalidate();
    return true;
}

void SectionCard::offerMove(bool offered)
{
    m_moveOffered = offered;
    for (AddedLineBox *box : m_addedBoxes)
        box->offerMove(offered);
    if (!m_addedBoxes.empty())
        invalidate();
}

int SectionCard::arrangeAddedLines(int field, int top, int width)
{
    for (size_t i = 0; i < m_addedBoxes.size(); ++i) {
        if (m_addedLines.at(qsizetype(i)).after != field)
            continue;
        const int height = m_addedBoxes[i]->arrange(width);
        m_addedBoxes[i]->setGeometry(sideMargin, top, width, height);
        top += height + rowGap;
    }
    return top;
}

int SectionCard::arrangeRow(const QList<FieldFrame *> &row, int top, int width)
{
    const bool halves = isHalf(row.first()->field());
    const int frameWidth = halves ? (width - columnGap) / 2 : width;
    int labelHeight = 0;
    for (FieldFrame *frame : row)
        labelHeight = qMax(labelHeight, frame->labelHeight(frameWidth));
    int bottom = top;
    int left = sideMargin;
    for (FieldFrame *frame : row) {
        const int height = frame->arrange(frameWidth, labelHeight);
        frame->setGeometry(
            QStyle::visualRect(layoutDirection(), QRect(0, 0, width + 2 * sideMargin, 1), QRect(left, top, frameWidth, height)));
        bottom = qMax(bottom, top + height);
        left += frameWidth + columnGap;
    }
    return bottom;
}

void SectionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeFor(palette());
    paintBox(painter, rect(), theme.panel, theme.line, 1, 8);
    if (!m_fold)
        m_heading.paint(painter, {double(sideMargin), double(edgeMargin)}, theme.ink, theme.error);
    if (isFolded())
        return;
    m_guidance.paint(painter, theme);
    m_keptTexts.paint(painter, theme);
    // What it is written with has them.
    if (isWhole())
        return;
    for (const CalloutText &callout : m_callouts)
        callout.paint(painter, theme);
    if (m_tables)
        m_tables->paint(painter, theme);
}

} // namespace waybill
