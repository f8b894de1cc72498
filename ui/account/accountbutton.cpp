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

/// A picture of the theme that the menu has now: it is filled anew whenever it is opened.
template <typename Paint>
QIcon iconOf(const QWidget &of, Paint paint)
{
    const int side = designLength(of.font(), 16);
    QPixmap picture(QSize(side, side) * of.devicePixelRatioF());
    picture.setDevicePixelRatio(of.devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paint(painter, QRectF(0, 0, side, side));
    return QIcon(picture);
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

QString AccountButton::whereTheTokenIs(const Account &account) const
{
    if (m_accounts->needsSignIn(account))
        return tr("Signed out by the server. Sign in again to file requests.");
    if (account.source == TokenSource::Environment)
        return tr("The token is in an environment variable.");
    const QString reason = m_accounts->sessionOnlyReason();
    return reason.isEmpty() ? tr("The token is in the system keyring.") : tr("The sign-in lasts until Waybill closes: %1").arg(reason);
}

void AccountButton::fillMenu()
{
    m_menu->clear();
    const std::optional<Account> who = account();
    if (who) {
        addAccount(*who);
        m_menu->addSeparator();
        addAbilities();
    }
    addAccounts();
    const QString again = who && m_accounts->needsSignIn(*who) ? tr("Sign in again…")
        : who                                                  ? tr("Sign in with another account…")
                                                               : tr("Sign in to %1…").arg(m_host.name);
    add(Glyph::Add, again, [this] { emit signInWanted(false); });
    add(Glyph::Add, tr("Sign in to another server…"), [this] { emit signInWanted(true); });
    if (who) {
        add(Glyph::Link, tr("Open on GitHub"), [this] {
            QUrl page = m_host.web;
            if (m_repository)
                page.setPath(u'/' + m_repository->name.text());
            emit pageWanted(page);
        });
    }
    m_menu->addSeparator();
    add(Glyph::More, tr("Settings for %1…").arg(m_host.name), [this] { emit serverSettingsWanted(); });
    if (who && who->source != TokenSource::Environment)
        add(Glyph::Remove, tr("Sign out %1…").arg(who->login) + u'\n' + tr("Drafts stay on this computer."),
            [this, account = *who] { emit signOutWanted(account); });
}

/// Who is signed in, with what there is to know of the token beneath.
void AccountButton::addAccount(const Account &who)
{
    QAction *head = m_menu->addAction(menuText(describe(who)) + u'\n' + menuText(whereTheTokenIs(who)));
    head->setIcon(iconOf(
        *this, [this](QPainter &painter, const QRectF &place) { paintGlyph(painter, Glyph::Person, place, themeFor(palette()).ink); }));
    head->setEnabled(false);
    if (who.source != TokenSource::Environment && !m_accounts->sessionOnlyReason().isEmpty())
        add(Glyph::Shield, tr("Try the keyring again"), [this, who] { emit keyringWanted(who); });
}

/// What the account can do where requests go, and why not what it cannot.
void AccountButton::addAbilities()
{
    if (!m_repository)
        return;
    m_menu->addSection(menuText(tr("Can do in %1").arg(m_repository->name.text())));
    const auto tell = [this](bool can, const QString &words) {
        QAction *line = m_menu->addAction(words);
        line->setIcon(iconOf(*this, [this, can](QPainter &painter, const QRectF &place) {
            paintStateMark(painter, can ? StateMark::Done : StateMark::Warning, place, themeFor(palette()));
        }));
        line->setEnabled(false);
    };
    if (m_repository->archived)
        tell(false, tr("Not file requests") + u'\n' + tr("The repository is archived: nothing can be added to it."));
    else if (!m_repository->hasIssues)
        tell(false, tr("Not file requests") + u'\n' + tr("Issues are switched off in this repository."));
    else
        tell(true, tr("Create and edit issues"));
    if (m_repository->canTriage)
        tell(true, tr("Set labels, milestones and assignees"));
    else
        tell(false,
             tr("Not set labels, milestones and assignees") + u'\n'
                 + tr("GitHub drops them without the triage role. A workflow that looks for them then passes the request by."));
    m_menu->addSeparator();
}

void AccountButton::add(Glyph glyph, const QString &text, const std::function<void()> &call)
{
    QAction *action = m_menu->addAction(menuText(text));
    action->setIcon(iconOf(
        *this, [this, glyph](QPainter &painter, const QRectF &place) { paintGlyph(painter, glyph, place, themeFor(palette()).ink); }));
    connect(action, &QAction::triggered, this, call);
}

void AccountButton::addAccounts()
{
    const QList<Account> all = m_accounts ? m_accounts->all() : QList<Account>();
    for (const Account &one : all) {
        if (one == account())
            continue;
        const QString words = one.login.isEmpty() ? describe(one) : tr("Switch to %1").arg(one.login) + u'\n' + one.host;
        add(Glyph::Person, words, [this, one] {
            m_accounts->setCurrent(one);
            emit accountChosen(one);
        });
    }
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
