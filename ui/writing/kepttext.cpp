#include "ui/writing/kepttext.h"

#include "app/markdown/plaintext.h"
#include "app/template/templatewords.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/widgets/messageline.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace waybill {

namespace {

constexpr int keptEdge = 8;
constexpr qsizetype mostLinesKept = 12;
constexpr qsizetype mostCharactersKept = 1000;

struct KeptTextWords
{
    Q_DECLARE_TR_FUNCTIONS(waybill::KeptText)
};

/// The line under the head of a table (GFM: tables).
bool isUnderHead(const QString &line)
{
    return line.contains(QLatin1Char('|')) && line.contains(QLatin1Char('-'))
        && std::all_of(line.begin(), line.end(), [](QChar c) { return c == u'|' || c == u'-' || c == u':' || c.isSpace(); });
}

using PartRange = std::pair<QList<Part>::const_iterator, QList<Part>::const_iterator>;

/// The parts of a card: those of its section, and of sections without a field that have no card, which are written with it as a whole.
PartRange partsOfCard(const FormDefinition &definition, const BodyLayout &layout, int section)
{
    const auto hasField = [](const Part &part) { return part.field >= 0; };
    const auto first = firstPartOf(layout, section);
    const auto end = std::find_if(first, layout.parts.cend(), [section](const Part &part) { return part.section != section; });
    const auto own = std::find_if(first, end, hasField);
    const int lead = own == end ? -1 : definition.fields.at(own->field).lead;
    auto before = first;
    while (before != layout.parts.cbegin() && std::prev(before)->section == std::prev(first)->section && !hasField(*std::prev(before)))
        --before;
    const bool isBehindWords =
        before != first && before->section >= 0 && (before == layout.parts.cbegin() || std::prev(before)->section != before->section);
    if (lead < 0 || !(isBehindWords || std::none_of(end, layout.parts.cend(), hasField)))
        return {first, end};
    const auto [from, to] = layout.wholePartsOf(lead);
    return {std::min(first, layout.parts.cbegin() + from), std::max(end, layout.parts.cbegin() + to)};
}

/// As it reads; a line is a line.
ShownWords readWords(const QString &markdown)
{
    ShownWords words;
    for (const QString &line : markdown.split(QLatin1Char('\n'))) {
        if (!words.text.isEmpty())
            words.text += QLatin1Char('\n');
        words.text += inlineText(line, InlineHtml::AsWritten).text;
    }
    return words;
}

} // namespace

QList<Part>::const_iterator firstPartOf(const BodyLayout &layout, int section)
{
    if (section < 0 || section >= layout.sections.size())
        return layout.parts.cend();
    const auto part = std::lower_bound(layout.parts.cbegin(), layout.parts.cend(), layout.sections.at(section).begin,
                                       [](const Part &one, qsizetype begin) { return one.span.begin < begin; });
    return part != layout.parts.cend() && part->section == section ? part : layout.parts.cend();
}

QList<KeptWords> keptWordsOf(const FormDefinition &definition, const BodyLayout &layout, int section)
{
    QList<KeptWords> found;
    QStringList lines;
    bool inTable = false;
    qsizetype firstLine = 0; // Of `lines`, in the parts.
    const auto finish = [&](int before) {
        while (!lines.isEmpty() && lines.constLast().isEmpty())
            lines.removeLast();
        const QString label = before < 0 ? QString() : definition.fields.at(before).ownLabel;
        if (!lines.isEmpty() && !(lines.size() == 1 && withoutColon(plainText(lines.constFirst())) == label)) {
            const bool cut = lines.size() > mostLinesKept;
            QString text = lines.mid(0, mostLinesKept).join(QLatin1Char('\n'));
            if (cut || text.size() > mostCharactersKept)
                text = text.left(mostCharactersKept) + QStringLiteral(" …");
            found.append({text, before, layout.fieldOfWords(firstLine)});
        }
        lines.clear();
    };
    const auto [first, end] = partsOfCard(definition, layout, section);
    const auto answer = std::find_if(first, end, [](const Part &part) { return part.field >= 0; });
    const bool hasCells = std::any_of(
        first, end, [&layout](const Part &part) { return part.field >= 0 && layout.fields.at(part.field).place == FieldPlace::Cell; });
    for (auto part = first; part != end; ++part) {
        const bool begins = part == first || part->section != std::prev(part)->section;
        if (begins)
            finish(part < answer && answer != end ? answer->field : -1);
        if (begins && part->kind == Part::Kind::Heading && part->section != section) {
            firstLine = part - layout.parts.cbegin();
            lines.append(definition.sections.at(part->section).title);
        }
        if (part->kind == Part::Kind::Task || (part->field >= 0 && part->task < 0 && part->kind != Part::Kind::Text))
            finish(part->field);
        if (part->kind == Part::Kind::Blank) {
            inTable = false;
            if (!lines.isEmpty())
                lines.append(QString());
        }
        if (part->kind != Part::Kind::Text || part->field >= 0)
            continue;
        const QString line = layout.text(part->span).trimmed();
        if (hasCells && isUnderHead(line)) {
            // With the head above it, it is the frame of the table that stands there.
            inTable = true;
            if (!lines.isEmpty())
                lines.removeLast();
        } else if (!inTable && !isFurniture(line) && !line.startsWith(QLatin1String("<!--"))) {
            if (lines.isEmpty())
                firstLine = part - layout.parts.cbegin();
            lines.append(line);
        }
    }
    finish(-1);
    return found;
}

std::pair<bool, bool> foldOf(const BodyLayout &layout, int section)
{
    const auto part = firstPartOf(layout, section);
    if (part == layout.parts.cend() || part->kind != Part::Kind::Heading)
        return {false, true};
    const QString heading = layout.text(part->span);
    const QString tags = part == layout.parts.cbegin() ? heading : layout.text(std::prev(part)->span) + heading;
    const auto holds = [](const QString &text, const char *tag) { return text.contains(QLatin1String(tag), Qt::CaseInsensitive); };
    return {holds(heading, "<summary") || holds(heading, "<details"), holds(tags, "<details open")};
}

KeptText::KeptText(const KeptWords &words)
    : m_words(readWords(words.text), 13, Paragraph::Tone::Muted), m_before(words.before), m_with(words.with)
{
}

void KeptText::offerEdit(QWidget *owner, const std::function<void()> &edit)
{
    m_edit = new LinkButton(KeptTextWords::tr("Edit as text"), owner);
    // By itself it says too little.
    m_edit->setAccessibleDescription(text());
    m_edit->hide();
    QObject::connect(m_edit, &LinkButton::clicked, owner, edit);
}

int KeptText::place(const QPoint &topLeft, int width, const QFont &font)
{
    const int side = designLength(font, 12);
    const QSize button = m_edit ? m_edit->sizeHint() : QSize();
    const int besides = m_edit ? button.width() + side : 0;
    const int height = qMax(m_words.heightFor(width - 2 * side - besides), button.height()) + 2 * keptEdge;
    m_place = QRect(topLeft, QSize(width, height));
    const QRect inner = m_place.adjusted(side, keptEdge, -side, -keptEdge);
    const Qt::LayoutDirection direction = m_edit ? m_edit->layoutDirection() : Qt::LeftToRight;
    m_words.place(QStyle::visualRect(direction, inner, inner.adjusted(0, 0, -besides, 0)));
    if (m_edit) {
        m_edit->setGeometry(QStyle::visualRect(direction, inner, QRect(QPoint(inner.right() + 1 - button.width(), inner.top()), button)));
        m_edit->show();
    }
    return height;
}

void KeptText::hide()
{
    m_place = {};
    if (m_edit)
        m_edit->hide();
}

void KeptText::paint(QPainter &painter, const Theme &theme) const
{
    if (m_place.isEmpty())
        return;
    painter.setPen(QPen(theme.edge, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(m_place).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    m_words.paint(painter, theme);
}

bool KeptTexts::standBefore(int field) const
{
    return std::any_of(m_texts.begin(), m_texts.end(), [field](const KeptText &text) { return text.before() == field; });
}

int KeptTexts::arrange(int before, QPoint topLeft, int width, const QFont &font, int gap, const std::function<bool(int)> &isMarkdown)
{
    for (KeptText &text : m_texts) {
        if (text.before() != before)
            continue;
        if (isMarkdown(text.with()))
            text.hide();
        else
            topLeft.ry() += text.place(topLeft, width, font) + gap;
    }
    return topLeft.y();
}

void KeptTexts::hide()
{
    for (KeptText &text : m_texts)
        text.hide();
}

void KeptTexts::paint(QPainter &painter, const Theme &theme) const
{
    for (const KeptText &text : m_texts)
        text.paint(painter, theme);
}

} // namespace waybill
