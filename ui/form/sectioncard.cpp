#include "ui/form/sectioncard.h"

#include "app/session/formsession.h"
#include "ui/form/addedlinebox.h"
#include "ui/form/fieldeditor.h"
#include "ui/look/spokenpart.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QStyle>
#include <QUrl>

namespace waybill {

namespace {

constexpr int sideMargin = 19; // 18 within a border of 1.
constexpr int edgeMargin = 17;
constexpr int headingGap = 2;
constexpr int guidanceGap = 12;
constexpr int rowGap = 14;
constexpr int columnGap = 16;
constexpr double narrowestPair = 480; ///< Design pixels of the card: two fields side by side.
constexpr int calloutIndent = 16;     // A stripe of 4 and a gap of 12.
constexpr int calloutEdge = 4;

QColor calloutColor(AlertKind kind, const Theme &theme)
{
    switch (kind) {
    case AlertKind::Tip:
        return theme.ok;
    case AlertKind::Important:
        return theme.important;
    case AlertKind::Warning:
        return theme.warning;
    case AlertKind::Caution:
        return theme.error;
    case AlertKind::None:
    case AlertKind::Note:
        break;
    }
    return theme.accent;
}

} // namespace

SectionCard::SectionCard(FormSession &session, VisitedFields &visited, int section, const QList<int> &fields, QWidget *parent)
    : QWidget(parent), m_session(session), m_section(section)
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
    for (const int index : fields) {
        const Field &field = definition.fields.at(index);
        FieldFrame::Look look{m_headingIsLabel ? QString() : field.label, field.guidance};
        // A section that shares this card has no heading here; what it says stands at its field.
        if (look.guidance.isEmpty() && field.section >= 0 && field.section != section)
            look.guidance = definition.sections.at(field.section).guidance;
        if (look.guidance == own.guidance)
            look.guidance.clear();
        m_frames.push_back(new FieldFrame(session, visited, index, look, this));
        connect(m_frames.back(), &FieldFrame::linkActivated, this, &SectionCard::linkActivated);
    }
    addCallouts(definition);
    updateAddedLines();
    updateRequired();
}

void SectionCard::makeLinks(Hint &hint)
{
    if (LinkedText *links = hint.makeLinks(this))
        connect(links, &LinkedText::linkActivated, this, [this](const QString &page) { emit linkActivated(QUrl(page)); });
}

QList<QWidget *> SectionCard::linksBefore() const
{
    return m_guidance.links() ? QList<QWidget *>{m_guidance.links()} : QList<QWidget *>();
}

QList<QWidget *> SectionCard::linksBehind() const
{
    QList<QWidget *> found;
    for (const CalloutBlock &callout : m_callouts) {
        if (callout.text.links())
            found.append(callout.text.links());
    }
    return found;
}

void SectionCard::addCallouts(const FormDefinition &definition)
{
    for (const Section &part : definition.sections) {
        if (part.card != m_section)
            continue;
        for (const Callout &callout : part.callouts) {
            const std::string_view word = alertTitle(callout.kind);
            const QString title = QString::fromLatin1(word.data(), qsizetype(word.size()));
            m_callouts.push_back({callout.kind, TextBlock(title, designFont(font(), 13, QFont::Bold)),
                                  Hint(shownHint(callout.text), 13, Paragraph::Tone::Ink)});
            Hint &text = m_callouts.back().text;
            makeLinks(text);
            setAccessibleDescription(accessibleDescription() + QStringLiteral("\n%1: %2").arg(title, text.text()));
        }
    }
}

int SectionCard::arrangeCallouts(int top, int width)
{
    for (CalloutBlock &callout : m_callouts) {
        callout.top = top;
        const int inner = width - calloutIndent;
        const int textTop = top + calloutEdge + callout.title.heightFor(inner);
        const int textHeight = callout.text.heightFor(inner);
        callout.text.place({isRightToLeft() ? sideMargin : sideMargin + calloutIndent, textTop, inner, textHeight});
        callout.bottom = textTop + textHeight + calloutEdge;
        top = callout.bottom + rowGap;
    }
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
    int top = edgeMargin + m_heading.heightFor(inner);
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
        const bool half = m_session.definition().fields.at(frame->field()).half && m_width >= designLength(font(), narrowestPair);
        const bool extended = std::any_of(m_addedLines.cbegin(), m_addedLines.cend(),
                                          [frame](const AddedLine &line) { return line.after == frame->field(); });
        if (!row.isEmpty() && (!half || row.size() == 2)) {
            top = arrangeRow(row, top, inner) + rowGap;
            row.clear();
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
    const bool halves = m_session.definition().fields.at(row.first()->field()).half && m_width >= designLength(font(), narrowestPair);
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
    m_heading.paint(painter, {double(sideMargin), double(edgeMargin)}, theme.ink, theme.error);
    m_guidance.paint(painter, theme);
    paintCallouts(painter);
}

void SectionCard::paintCallouts(QPainter &painter) const
{
    const Theme &theme = themeFor(palette());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (const CalloutBlock &callout : m_callouts) {
        const QColor color = calloutColor(callout.kind, theme);
        const QRect stripe(sideMargin, callout.top, 4, callout.bottom - callout.top);
        painter.fillRect(mirrored ? QStyle::visualRect(layoutDirection(), rect(), stripe) : stripe, color);
        const double left = mirrored ? sideMargin : sideMargin + calloutIndent;
        callout.title.paint(painter, {left, double(callout.top + calloutEdge)}, color);
        callout.text.paint(painter, theme);
    }
}

} // namespace waybill
