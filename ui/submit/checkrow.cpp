#include "ui/submit/checkrow.h"

#include "ui/look/glyphs.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"
#include "ui/look/widgetrole.h"
#include "ui/widgets/messageline.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace waybill {

namespace {

// In design pixels: the mark's circle, what stands between it and the words, and the room above and beneath.
constexpr double markSide = 18;
constexpr double markGap = 10;
constexpr double edge = 7;
constexpr double titlePixels = 14;
constexpr double detailPixels = 11.67;
constexpr double linkGap = 8;

bool mayBeIgnored(const ReviewCheck &check)
{
    return check.state == ReviewCheck::State::Warning || check.state == ReviewCheck::State::NotChecked;
}

bool hasPlace(const ReviewCheck &check)
{
    return (check.state == ReviewCheck::State::Stop || check.state == ReviewCheck::State::Warning)
        && (!check.field.isEmpty() || check.id == u"repository" || check.id == u"account");
}

QString stateWords(const ReviewCheck &check)
{
    switch (check.state) {
    case ReviewCheck::State::Fine:
        return CheckRow::tr("in order");
    case ReviewCheck::State::Warning:
        return check.overridden ? CheckRow::tr("warning, ignored") : CheckRow::tr("warning");
    case ReviewCheck::State::Stop:
        return CheckRow::tr("stops the request");
    case ReviewCheck::State::NotChecked:
        break;
    }
    return check.overridden ? CheckRow::tr("not checked, ignored") : CheckRow::tr("not checked");
}

QString overrideWords(const ReviewCheck &check)
{
    if (!mayBeIgnored(check))
        return {};
    if (check.overridden)
        return CheckRow::tr("Take back");
    return check.state == ReviewCheck::State::Warning ? CheckRow::tr("Submit anyway") : CheckRow::tr("Ignore");
}

QString detailWords(const ReviewCheck &check)
{
    QStringList parts;
    if (check.overridden && mayBeIgnored(check))
        parts += CheckRow::tr("You chose to go on.");
    else if (check.state == ReviewCheck::State::NotChecked)
        parts += CheckRow::tr("Not checked:");
    if (!check.detail.isEmpty())
        parts += check.detail;
    else if (!parts.isEmpty() && parts.last().endsWith(u':'))
        parts.last().replace(parts.last().size() - 1, 1, QStringLiteral("."));
    return parts.join(u' ');
}

void paintMark(QPainter &painter, const ReviewCheck &check, const QRectF &place, const Theme &theme)
{
    using State = ReviewCheck::State;
    if (check.state != State::NotChecked) {
        const StateMark mark = check.state == State::Fine ? StateMark::Done
            : check.state == State::Warning               ? StateMark::Warning
                                                          : StateMark::Problem;
        paintStateMark(painter, mark, place, theme);
        return;
    }
    // A question mark: neither good nor bad is known.
    paintBox(painter, place, theme.faintLine, {}, 0, place.height() / 2);
    painter.save();
    painter.setPen(theme.muted);
    QFont font = painter.font();
    font.setPixelSize(qMax(1, qRound(place.height() * 0.66)));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.drawText(place, Qt::AlignCenter, QStringLiteral("?"));
    painter.restore();
}

} // namespace

CheckRow::CheckRow(QWidget *parent)
    : QWidget(parent), m_go(new LinkButton({}, this)), m_link(new LinkButton({}, this)), m_override(new LinkButton({}, this))
{
    installRole<CheckRow, QAccessible::ListItem>();
    useHeightForWidth(this);
    m_go->hide();
    m_go->setObjectName(QStringLiteral("goThere"));
    m_link->hide();
    m_link->setObjectName(QStringLiteral("link"));
    m_override->hide();
    m_override->setObjectName(QStringLiteral("override"));
    // A copy: the row may show another check before the click is dealt with.
    connect(m_go, &LinkButton::clicked, this, [this] { emit placeWanted(ReviewCheck(m_check)); });
    connect(m_link, &LinkButton::clicked, this, [this] { emit linkActivated(m_check.link); });
    connect(m_override, &LinkButton::clicked, this, [this] {
        m_ignoring = !m_check.overridden;
        emit overrideToggled(m_check.id, m_ignoring);
    });
    connect(m_override, &LinkButton::usedByKey, this, [this] {
        if (m_ignoring)
            emit ignoredByKey();
    });
    updateFonts();
}

QWidget *CheckRow::wayOn() const
{
    if (mayBeIgnored(m_check) && !m_check.overridden)
        return m_override;
    return m_check.state == ReviewCheck::State::Stop && hasPlace(m_check) ? m_go : nullptr;
}

QString CheckRow::spoken() const
{
    const QString head = tr("%1: %2").arg(stateWords(m_check), m_check.title);
    return m_check.detail.isEmpty() ? head : tr("%1. %2").arg(head, m_check.detail);
}

void CheckRow::setCheck(const ReviewCheck &check)
{
    if (check == m_check)
        return;
    const int before = width() > 0 ? arrange(width(), true) : 0;
    const bool otherState = check.state != m_check.state || check.id != m_check.id;
    m_check = check;
    m_title.setText(check.title);
    m_detail.setText(detailWords(check));
    setAccessibleName(spoken());
    const auto show = [](LinkButton *button, const QString &text) {
        button->setText(text);
        button->setVisible(!text.isEmpty());
    };
    show(m_go, hasPlace(check) ? tr("Go there") : QString());
    show(m_link, check.link.isEmpty() ? QString() : check.linkText);
    show(m_override, overrideWords(check));
    // Not with every second of a countdown: a screen reader would say it again each time.
    if (otherState) {
        m_go->setAccessibleDescription(check.title);
        m_link->setAccessibleDescription(check.title);
        m_override->setAccessibleDescription(check.title);
    }
    arrange(width(), false);
    if (before != arrange(width(), true))
        updateGeometry();
    update();
}

QList<LinkButton *> CheckRow::shownLinks() const
{
    QList<LinkButton *> links;
    for (LinkButton *link : {m_go, m_link, m_override}) {
        if (!link->isHidden())
            links += link;
    }
    return links;
}

int CheckRow::arrange(int width, bool measure) const
{
    const QFont &base = font();
    const int start = designLength(base, markSide + markGap);
    const int inner = qMax(1, width - start);
    int bottom = designLength(base, edge) + m_title.heightFor(inner);
    const QList<LinkButton *> links = shownLinks();
    const int gap = designLength(base, linkGap);
    int left = 0;
    int top = bottom;
    if (const int height = m_detail.heightFor(inner); height > 0) {
        bottom += height;
        left = int(m_detail.lastLineWidth()) + gap;
        top = bottom - qRound(m_detail.lineHeight());
    }
    for (LinkButton *link : links) {
        const QSize size = link->sizeHint().boundedTo({inner, 1000});
        if (left > 0 && left + size.width() > inner) {
            left = 0;
            top = bottom;
        }
        // The link's box is a little wider than its words, which shall stand under the words above.
        const QRect place(start + left - (left == 0 ? 2 : 0), top, size.width(), size.height());
        if (!measure)
            link->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 1), place));
        left += size.width() + gap;
        bottom = qMax(bottom, top + size.height());
    }
    return bottom + designLength(base, edge);
}

QSize CheckRow::sizeHint() const
{
    const int width = designLength(font(), 420);
    return {width, arrange(width, true)};
}

QSize CheckRow::minimumSizeHint() const
{
    return {designLength(font(), 200), designLength(font(), 2 * edge + titlePixels * 1.5)};
}

void CheckRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateFonts();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void CheckRow::updateFonts()
{
    m_title.setFont(designFont(font(), titlePixels));
    m_detail.setFont(designFont(font(), detailPixels));
    m_go->setFont(designFont(font(), detailPixels, QFont::DemiBold));
    m_link->setFont(designFont(font(), detailPixels));
    m_override->setFont(designFont(font(), detailPixels, QFont::DemiBold));
}

void CheckRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeFor(palette());
    const int start = designLength(font(), markSide + markGap);
    const int side = designLength(font(), markSide);
    const int top = designLength(font(), edge);
    arrange(width(), true);
    const QRect mark(0, top + int(m_title.lineHeight() - side) / 2, side, side);
    paintMark(painter, m_check, QStyle::visualRect(layoutDirection(), rect(), mark), theme);
    const double left = isRightToLeft() ? 0 : start;
    const QColor ink = m_check.overridden ? theme.muted : theme.ink;
    m_title.paint(painter, {left, double(top)}, ink);
    m_detail.paint(painter, {left, double(top + m_title.heightFor(qMax(1, width() - start)))}, theme.muted);
}

ReviewCheckList::ReviewCheckList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    installRole<ReviewCheckList, QAccessible::List>();
    setAccessibleName(tr("Checks"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

bool ReviewCheckList::focusOpen()
{
    for (const bool stops : {true, false}) {
        for (const CheckRow *row : std::as_const(m_rows)) {
            if (QWidget *way = row->wayOn(); way && stops == (row->check().state == ReviewCheck::State::Stop)) {
                way->setFocus(Qt::OtherFocusReason);
                return true;
            }
        }
    }
    return false;
}

void ReviewCheckList::setChecks(const QList<ReviewCheck> &checks)
{
    QList<CheckRow *> before = std::exchange(m_rows, {});
    for (const ReviewCheck &check : checks) {
        // The first that is left with this id: should two checks share one, each still has a row.
        const auto own = std::find_if(before.begin(), before.end(), [&](const CheckRow *row) { return row->check().id == check.id; });
        CheckRow *row = own == before.end() ? nullptr : *own;
        if (row) {
            before.erase(own);
        } else {
            row = new CheckRow(this);
            connect(row, &CheckRow::overrideToggled, this, &ReviewCheckList::overrideToggled);
            connect(row, &CheckRow::linkActivated, this, &ReviewCheckList::linkActivated);
            connect(row, &CheckRow::placeWanted, this, &ReviewCheckList::placeWanted);
            connect(row, &CheckRow::ignoredByKey, this, &ReviewCheckList::ignoredByKey);
        }
        const bool hadFocus = row->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
        row->setCheck(check);
        if (hadFocus && focusWidget() && !row->isAncestorOf(focusWidget()))
            emit focusLost();
        if (m_column->indexOf(row) != m_rows.size()) {
            m_column->removeWidget(row);
            m_column->insertWidget(int(m_rows.size()), row);
            // A layout shows what is added only later, and the window is fitted to its contents now.
            row->show();
        }
        m_rows += row;
    }
    for (CheckRow *gone : std::as_const(before)) {
        const bool hadFocus = gone->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
        m_column->removeWidget(gone);
        gone->hide();
        // Later: a click in it may have led here.
        gone->deleteLater();
        if (hadFocus)
            emit focusLost();
    }
    // By keyboard the rows come in the order in which they stand.
    QWidget *last = nullptr;
    for (CheckRow *row : std::as_const(m_rows)) {
        for (QWidget *link : row->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (last)
                setTabOrder(last, link);
            last = link;
        }
    }
}

} // namespace waybill
