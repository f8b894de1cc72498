#include "ui/account/accountbutton.h"

#include "ui/look/mirroring.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/textsize.h"
#include "ui/look/theme.h"

#include <QMenu>
#include <QPainter>
#include <QStyleOption>

namespace waybill {

namespace {

constexpr int diameter = 28;
constexpr int menuWidth = 332;

/// A menu takes "&" for a shortcut's mark.
QString menuText(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

/// A line of the menu that only tells something; what follows a line end stands smaller beneath.
void addNote(QMenu *menu, const QString &text)
{
    menu->addAction(menuText(text))->setEnabled(false);
}

} // namespace

AccountButton::AccountButton(QWidget *parent) : QAbstractButton(parent), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("account"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &AccountButton::clickedAt);
    m_menu->setMinimumWidth(designLength(font(), menuWidth));
    follow();
}

void AccountButton::setAccounts(Accounts *accounts, const Host &host)
{
    if (m_accounts)
        m_accounts->disconnect(this);
    m_accounts = accounts;
    m_host = host;
    if (m_accounts)
        connect(m_accounts, &Accounts::changed, this, &AccountButton::follow);
    follow();
}

std::optional<Account> AccountButton::account() const
{
    return m_accounts ? m_accounts->current(m_host.name) : std::nullopt;
}

QString AccountButton::describe(const Account &account) const
{
    if (account.source == TokenSource::Environment && account.login.isEmpty())
        return tr("Token of an environment variable for %1").arg(account.host);
    return tr("%1 on %2").arg(account.login, account.host);
}

void AccountButton::follow()
{
    const std::optional<Account> who = account();
    setText(who ? initialsOf(who->login) : tr("Sign in"));
    QString name = who ? describe(*who) : tr("Sign in to GitHub");
    if (who && m_accounts->needsSignIn(*who))
        name = tr("%1, signed out by the server").arg(name);
    setAccessibleName(name);
    setAccessibleDescription(who || (m_accounts && !m_accounts->all().isEmpty()) ? tr("Opens a menu") : QString());
    setToolTip(name);
    setFocusShape(this, who ? sizeHint().height() / 2.0 : 6);
    updateGeometry();
    update();
}

void AccountButton::clickedAt()
{
    // With nobody to choose from there is one thing to do.
    if (!m_accounts || m_accounts->all().isEmpty())
        emit signInWanted(false);
    else
        openMenu();
}

void AccountButton::openMenu()
{
    fillMenu();
    m_menu->popup(mapToGlobal(QPoint(menuLeft(this, m_menu, true), height() + 2)));
    for (QAction *action : m_menu->actions()) {
        if (action->isEnabled() && !action->isSeparator()) {
            m_menu->setActiveAction(action);
            break;
        }
    }
}

void AccountButton::fillMenu()
{
    m_menu->clear();
    const std::optional<Account> who = account();
    if (who) {
        QString note = describe(*who);
        if (m_accounts->needsSignIn(*who))
            note += u'\n' + tr("Signed out by the server. Sign in again to file requests.");
        const QString reason = who->source != TokenSource::Environment ? m_accounts->sessionOnlyReason() : QString();
        if (!reason.isEmpty())
            note += u'\n' + tr("The sign-in lasts until Waybill closes: %1").arg(reason);
        addNote(m_menu, note);
        if (!reason.isEmpty())
            add(tr("Try the keyring again"), [this, account = *who] { emit keyringWanted(account); });
        m_menu->addSeparator();
    }
    addAccounts();
    const QString again = who && m_accounts->needsSignIn(*who) ? tr("Sign in again…")
        : who                                                  ? tr("Sign in with another account…")
                                                               : tr("Sign in to %1…").arg(m_host.name);
    add(again, [this] { emit signInWanted(false); });
    add(tr("Sign in to another server…"), [this] { emit signInWanted(true); });
    m_menu->addSeparator();
    add(tr("Settings for %1…").arg(m_host.name), [this] { emit serverSettingsWanted(); });
    if (who && who->source != TokenSource::Environment)
        add(tr("Sign out %1…").arg(who->login), [this, account = *who] { emit signOutWanted(account); });
}

void AccountButton::add(const QString &text, const std::function<void()> &call)
{
    connect(m_menu->addAction(menuText(text)), &QAction::triggered, this, call);
}

void AccountButton::addAccounts()
{
    const QList<Account> all = m_accounts ? m_accounts->all() : QList<Account>();
    if (all.size() + (account() ? 0 : 1) < 2)
        return;
    for (const Account &one : all) {
        QAction *action = m_menu->addAction(menuText(describe(one)));
        action->setCheckable(true);
        action->setChecked(one == account());
        connect(action, &QAction::triggered, this, [this, one] {
            m_accounts->setCurrent(one);
            emit accountChosen(one);
        });
    }
    makeSingleChoice(m_menu);
    m_menu->addSeparator();
}

QSize AccountButton::sizeHint() const
{
    const int side = designLength(font(), diameter);
    if (account())
        return {side, side};
    return {QFontMetrics(designFont(font(), 14, QFont::DemiBold)).horizontalAdvance(text()) + designLength(font(), 28),
            controlHeight(font(), 34)};
}

void AccountButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QStyleOption option;
    option.initFrom(this);
    if (isDown())
        option.state |= QStyle::State_Sunken;
    QPainter painter(this);
    const std::optional<Account> who = account();
    if (!who) {
        paintButton(painter, option, theme, false);
        painter.setFont(designFont(font(), 14, QFont::DemiBold));
        painter.setPen(theme.ink);
        painter.drawText(rect(), Qt::AlignCenter, text());
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Not by the colour alone: the letters give way to a mark.
    const bool stale = m_accounts->needsSignIn(*who);
    painter.setBrush(hovered(stale ? theme.error : theme.accent, option.state, theme));
    painter.drawEllipse(rect());
    painter.setPen(theme.onAccent);
    painter.setFont(designFont(font(), 12, QFont::DemiBold));
    painter.drawText(rect(), Qt::AlignCenter, stale ? QStringLiteral("!") : text());
}

QString initialsOf(const QString &login)
{
    QStringList words = login.split(u'-', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("•");
    return (words.size() > 1 ? QString(words.at(0).front()) + words.at(1).front() : words.constFirst().left(2)).toUpper();
}

} // namespace waybill
