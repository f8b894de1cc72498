#include "ui/repository/repositorybutton.h"

#include "ui/look/glyphs.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace waybill {

namespace {

// As the template's button beside it, in design pixels.
constexpr double margin = 10;
constexpr double glyphWidth = 16;
constexpr double gap = 8;
constexpr int ageMilliseconds = 20'000;

QFont ownerFont(const QFont &base)
{
    return designFont(base, 12);
}

QFont nameFont(const QFont &base)
{
    return designFont(base, 14, QFont::Bold);
}

} // namespace

RepositoryButton::RepositoryButton(Clock clock, QWidget *parent) : QAbstractButton(parent), m_clock(std::move(clock))
{
    setObjectName(QStringLiteral("repository"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    m_ageTimer.setInterval(ageMilliseconds);
    connect(&m_ageTimer, &QTimer::timeout, this, &RepositoryButton::updateWords);
    setStatus({});
}

void RepositoryButton::setStatus(const RepositoryStatus &status)
{
    m_status = status;
    const RepositoryAddress &address = status.address;
    const bool elsewhere = !address.host.isEmpty() && address.host != u"github.com";
    m_name = address.name.isEmpty() ? tr("Choose a repository…") : address.name.name;
    m_owner = address.name.isEmpty() ? QString()
        : elsewhere                  ? QStringLiteral("%1 / %2 / ").arg(address.host, address.name.owner)
                                     : address.name.owner + QStringLiteral(" / ");
    updateWords();
    if (!status.readAt.isValid() || !isVisible())
        m_ageTimer.stop();
    else
        m_ageTimer.start();
}

void RepositoryButton::updateWords()
{
    m_state = stateText(m_status, m_clock());
    setAccessibleName(m_status.address.name.isEmpty() ? m_name : tr("Repository: %1").arg(m_status.address.name.text()));
    setAccessibleDescription(m_status.trouble.isEmpty() ? m_state : m_status.trouble);
    setToolTip(m_status.address.name.isEmpty()  ? tr("Where the request goes")
                   : m_status.trouble.isEmpty() ? tr("Choose another repository")
                                                : m_status.trouble);
    updateGeometry();
    update();
}

QSize RepositoryButton::sizeHint() const
{
    const QFontMetrics owner(ownerFont(font()));
    const int around = designLength(font(), 2 * margin + 2 * glyphWidth + 2 * gap);
    const int state = m_state.isEmpty() ? 0 : owner.horizontalAdvance(m_state) + designLength(font(), gap);
    return {owner.horizontalAdvance(m_owner) + QFontMetrics(nameFont(font())).horizontalAdvance(m_name) + state + around + 2,
            designLength(font(), 33)};
}

QSize RepositoryButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), designLength(font(), 140)), sizeHint().height()};
}

void RepositoryButton::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down) && !event->isAutoRepeat())
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RepositoryButton::showEvent(QShowEvent *event)
{
    QAbstractButton::showEvent(event);
    setStatus(RepositoryStatus(m_status));
}

void RepositoryButton::hideEvent(QHideEvent *event)
{
    m_ageTimer.stop();
    QAbstractButton::hideEvent(event);
}

void RepositoryButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    QStyleOptionButton option;
    option.initFrom(this);
    if (isDown())
        option.state |= QStyle::State_Sunken;
    paintButton(painter, option, theme, false);
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()), theme);
    const int side = designLength(font(), glyphWidth);
    const int space = designLength(font(), gap);
    const int edge = designLength(font(), margin);
    const double scale = side / glyphWidth;
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    QRect area = rect().adjusted(edge, 0, -edge, 0);
    paintGlyph(painter, Glyph::Branch, mirrored(QRect(area.left(), 0, side, height())), theme.muted, scale);
    paintGlyph(painter, Glyph::ChevronDown, mirrored(QRect(area.right() - side + 1, 0, side, height())), theme.ink, scale * 0.8);
    area.adjust(side + space, 0, -side - space / 2, 0);

    // The name gives way last: first the state is cut, then the owner.
    const QFontMetrics small(ownerFont(font()));
    const QFontMetrics big(nameFont(font()));
    const int nameWidth = qMin(big.horizontalAdvance(m_name) + 1, area.width());
    const int ownerWidth = qMin(small.horizontalAdvance(m_owner) + 1, area.width() - nameWidth);
    const auto write = [&](const QString &text, const QFont &font, const QColor &ink, int width) {
        if (text.isEmpty() || width < designLength(this->font(), 12))
            return;
        painter.setFont(font);
        painter.setPen(ink);
        const QRect place(area.left(), area.top(), width, area.height());
        painter.drawText(mirrored(place), int(Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)) | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideMiddle, width));
        area.setLeft(area.left() + width);
    };
    write(m_owner, ownerFont(font()), theme.muted, ownerWidth);
    write(m_name, nameFont(font()), theme.ink, nameWidth);
    area.setLeft(area.left() + space);
    const bool warns = m_status.offline || !m_status.trouble.isEmpty();
    write(m_state, ownerFont(font()), warns ? theme.warning : theme.muted, area.width());
}

} // namespace waybill
