#include "ui/repository/repositorybutton.h"

#include "ui/look/style.h"

namespace waybill {

namespace {

constexpr int ageMilliseconds = 20'000;

} // namespace

RepositoryButton::RepositoryButton(Clock clock, QWidget *parent) : PickButton(Glyph::Branch, parent), m_clock(std::move(clock))
{
    setObjectName(QStringLiteral("repository"));
    m_ageTimer.setInterval(ageMilliseconds);
    connect(&m_ageTimer, &QTimer::timeout, this, &RepositoryButton::updateWords);
    setStatus({});
}

void RepositoryButton::setStatus(const RepositoryStatus &status)
{
    m_status = status;
    updateWords();
    if (!status.readAt.isValid() || !isVisible())
        m_ageTimer.stop();
    else
        m_ageTimer.start();
}

void RepositoryButton::updateWords()
{
    const RepositoryAddress &address = m_status.address;
    const bool none = address.name.isEmpty();
    const bool elsewhere = !address.host.isEmpty() && address.host != u"github.com";
    const QString name = none ? tr("Choose a repository…") : address.name.name;
    const QString owner =
        none ? QString() : (elsewhere ? address.host + QStringLiteral(" / ") : QString()) + address.name.owner + QStringLiteral(" / ");
    const QString state = stateText(m_status, m_clock());
    setAccessibleName(none ? name : tr("Repository: %1").arg(address.name.text()));
    setAccessibleDescription(m_status.trouble.isEmpty() ? state : m_status.trouble);
    setToolTip(none ? tr("Where the request goes") : m_status.trouble.isEmpty() ? tr("Choose another repository") : m_status.trouble);
    const bool warns = m_status.offline || !m_status.trouble.isEmpty();
    // First the state is cut, then the owner.
    setParts({{owner, 12, QFont::Normal, &Theme::muted, 0, Qt::ElideMiddle},
              {name, 14, QFont::Bold, &Theme::ink, 0, none ? Qt::ElideRight : Qt::ElideMiddle},
              {state, 12, QFont::Normal, warns ? &Theme::warning : &Theme::muted, 8, Qt::ElideMiddle}},
             1);
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

} // namespace waybill
