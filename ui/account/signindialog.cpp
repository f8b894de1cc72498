#include "ui/account/signindialog.h"

#include "ui/account/codebox.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/widgets/checkedline.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/messageline.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace waybill {

namespace {

constexpr int designWidth = 458;

QLabel *makeText(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    return label;
}

/// `html` in the colour and with the lines of the design's small text.
void setGuideText(QLabel *label, const QString &html)
{
    label->setFont(designFont(label->parentWidget()->font(), 13));
    // As high as the design's lines, whatever the font asks for.
    label->setText(QStringLiteral("<p style=\"color:%1; -qt-line-height-type:fixed; line-height:%2px\">%3</p>")
                       .arg(themeFor(label->palette()).muted.name())
                       .arg(qRound(QFontInfo(label->font()).pixelSize() * 1.5))
                       .arg(html));
}

QString bold(const QString &text)
{
    return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
}

QString keptText(const std::optional<Result<Done>> &keyring)
{
    if (!keyring)
        return SignInDialog::tr("Looking for the system keyring…");
    return *keyring ? SignInDialog::tr("The token is kept in the system keyring.")
                    : SignInDialog::tr("The token is kept until Waybill closes.");
}

QString scopeText(const QString &scope, const QString &kept)
{
    const QString asked = scope == QLatin1String("repo")
        ? SignInDialog::tr("Asks for: %1 (create and edit issues).").arg(bold(scope))
        : SignInDialog::tr("Asks for: %1 (create and edit issues in public repositories).").arg(bold(scope));
    return asked + u' ' + kept.toHtmlEscaped();
}

/// `address`: where the code is entered; empty: it is not known yet. `login`: who is signed in.
QString explanationOf(SignInDialog::Page page, const QString &host, const QUrl &address, const QString &login, const QString &kept)
{
    switch (page) {
    case SignInDialog::Page::Server:
        return SignInDialog::tr("Which GitHub server? Enter its address, as in the browser.").toHtmlEscaped();
    case SignInDialog::Page::Code: {
        if (address.isEmpty())
            return SignInDialog::tr("Asking %1 for a code.").arg(bold(host));
        const QString shown = address.authority(QUrl::FullyEncoded) + address.path(QUrl::FullyEncoded);
        return SignInDialog::tr("Enter this code at %1. Waybill never sees your password.").arg(bold(shown));
    }
    case SignInDialog::Page::Ways:
        return SignInDialog::
            tr("This Waybill has no client id for %1, so it cannot sign in by a code before you enter one. These two ways work at once:")
                .arg(bold(host));
    case SignInDialog::Page::Paste:
        return SignInDialog::tr(
                   "Paste a personal access token of %1: a classic one with the scope %2, or a fine-grained one that may read and write "
                   "issues.")
                   .arg(bold(host), bold(QStringLiteral("repo")))
            + u' ' + kept.toHtmlEscaped();
    case SignInDialog::Page::Note:
        return SignInDialog::tr("Signed in as %1.").arg(bold(login));
    case SignInDialog::Page::Busy:
    case SignInDialog::Page::Failed:
        break;
    }
    return {};
}

} // namespace

SignInDialog::SignInDialog(Dependencies dependencies, std::optional<Host> host, QWidget *parent)
    : QDialog(parent), m_dependencies(std::move(dependencies)), m_host(std::move(host)), m_room(RoomScroll::fill(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("signIn"));
    setWindowTitle(tr("Sign in to GitHub"));
    QVBoxLayout *layout = &m_room->column();
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_explanation = makeText("explanation", this);
    m_input = new QLineEdit(this);
    m_input->setObjectName(QStringLiteral("input"));
    m_codePart = makeCodePart();
    m_status = makeText("status", this);
    m_error = new MessageLine(this);
    m_error->setObjectName(QStringLiteral("error"));
    layout->addWidget(m_title);
    layout->addSpacing(6);
    layout->addWidget(m_explanation);
    layout->addSpacing(14);
    layout->addWidget(m_input);
    layout->addWidget(m_codePart);
    layout->addWidget(m_error);
    layout->addWidget(m_status);
    layout->addWidget(makeLinks());
    layout->addStretch(1);
    layout->addWidget(makeEnd());
    connect(&m_second, &QTimer::timeout, this, &SignInDialog::updateStatus);
    boundLine(m_input, [this](const QString &why) {
        m_error->setMessage(MessageLine::Weight::Error, why, {});
        m_error->show(), updateTexts();
    });
    connect(m_input, &QLineEdit::textEdited, this, [this] { showKeyring(), updateTexts(); });
    connect(m_error, &MessageLine::fixClicked, this, [this] { m_page == Page::Note ? keepAgain() : askKeyring(); });
    begin();
    askKeyring();
}

SignInDialog::~SignInDialog() = default;

QWidget *SignInDialog::makeCodePart()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 14);
    layout->setSpacing(14);
    m_code = new CodeBox(part);
    m_code->setObjectName(QStringLiteral("code"));
    layout->addWidget(m_code);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    m_copy = new QPushButton(part);
    m_copy->setObjectName(QStringLiteral("copy"));
    m_browser = new QPushButton(tr("Open browser"), part);
    m_browser->setObjectName(QStringLiteral("browser"));
    m_browser->setProperty(primaryProperty, true);
    for (QPushButton *button : {m_copy, m_browser}) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        row->addWidget(button, 1);
    }
    layout->addLayout(row);
    connect(m_code, &CodeBox::clicked, this, &SignInDialog::copyCode);
    connect(m_copy, &QPushButton::clicked, this, &SignInDialog::copyCode);
    connect(m_browser, &QPushButton::clicked, this, [this] {
        if (m_signIn && m_dependencies.openBrowser)
            m_dependencies.openBrowser(m_signIn->verificationAddress());
    });
    return part;
}

QWidget *SignInDialog::makeLinks()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 7, 0, 0);
    layout->setSpacing(4);
    const auto add = [&](const QString &text, const char *name, auto call) {
        auto *link = new LinkButton(text, part);
        link->setObjectName(QLatin1String(name));
        connect(link, &LinkButton::clicked, this, call);
        layout->addWidget(link, 0, Qt::AlignLeft);
        return link;
    };
    m_otherScope = add(QString(), "otherScope", [this] {
        m_scope = m_scope == QLatin1String("repo") ? QStringLiteral("public_repo") : QStringLiteral("repo");
        startCode();
    });
    m_createToken = add(tr("Create a token in the browser"), "createToken", [this] {
        QUrl address = m_host->web;
        address.setPath(QStringLiteral("/settings/tokens"));
        if (m_dependencies.openBrowser)
            m_dependencies.openBrowser(address);
    });
    m_useCode = add(tr("Sign in by a code instead"), "useCode", [this] { startCode(); });
    m_useCli = add(QString(), "useCli", [this] { useGitHubCli(); });
    m_usePaste = add(QString(), "usePaste", [this] { usePaste(); });
    m_server = add(QString(), "server", [this] { openServerSettings(); });
    return part;
}

QWidget *SignInDialog::makeEnd()
{
    auto *part = new QWidget(this);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(10);
    layout->addStretch(1);
    m_cancel = new QPushButton(tr("Cancel"), part);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setAutoDefault(false);
    m_primary = new QPushButton(part);
    m_primary->setObjectName(QStringLiteral("primary"));
    m_primary->setProperty(primaryProperty, true);
    layout->addWidget(m_cancel);
    layout->addWidget(m_primary);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_primary, &QPushButton::clicked, this, &SignInDialog::primaryClicked);
    return part;
}

void SignInDialog::setPage(Page page)
{
    m_page = page;
    const bool inputs = page == Page::Server || page == Page::Paste;
    const bool choice = m_host && page != Page::Server && page != Page::Busy && page != Page::Note;
    const bool hasCode = m_host && !m_dependencies.accounts.clientId(*m_host).isEmpty();
    m_input->setVisible(inputs);
    m_input->setEchoMode(page == Page::Paste ? QLineEdit::Password : QLineEdit::Normal);
    m_codePart->setVisible(page == Page::Code);
    showKeyring();
    m_status->setVisible(page == Page::Code || page == Page::Busy);
    m_otherScope->setVisible(page == Page::Code);
    m_createToken->setVisible(page == Page::Paste);
    m_useCode->setVisible(choice && page != Page::Code && hasCode);
    m_useCli->setVisible(choice);
    m_usePaste->setVisible(choice && page != Page::Paste);
    m_server->setVisible(choice);
    m_cancel->setVisible(page != Page::Note);
    m_primary->setVisible(inputs || page == Page::Failed || page == Page::Note);
    m_primary->setDefault(m_primary->isVisibleTo(this));
    m_browser->setDefault(page == Page::Code);
    if (page == Page::Code)
        m_second.start(1000);
    else
        m_second.stop();
    updateTexts();
    if (inputs)
        m_input->setFocus(Qt::OtherFocusReason);
    else if (page == Page::Code)
        m_browser->setFocus(Qt::OtherFocusReason);
    else if (page == Page::Ways)
        m_useCli->setFocus(Qt::OtherFocusReason);
    else
        (m_primary->isVisibleTo(this) ? m_primary : m_cancel)->setFocus(Qt::OtherFocusReason);
}

void SignInDialog::updateTexts()
{
    m_title->setFont(designFont(font(), 18, QFont::Bold));
    const bool elsewhere = m_host && m_host->name != QLatin1String("github.com");
    m_title->setText(elsewhere ? tr("Sign in to %1").arg(m_host->name) : tr("Sign in to GitHub"));
    const QString explanation =
        explanationOf(m_page, m_host ? m_host->name : QString(), m_signIn ? m_signIn->verificationAddress() : QUrl(),
                      m_account ? m_account->login : QString(), keptText(m_keyring));
    setGuideText(m_explanation, explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    const QString code = m_signIn ? m_signIn->userCode() : QString();
    m_code->setCode(code);
    m_copy->setText(tr("Copy code"));
    m_copy->setEnabled(!code.isEmpty());
    // Whoever has entered the code has to know where its token goes.
    m_browser->setEnabled(!code.isEmpty() && m_keyring);
    m_otherScope->setText(m_scope == QLatin1String("repo") ? tr("Ask for public repositories only")
                                                           : tr("Ask for private repositories too"));
    const bool insteadOf = m_page != Page::Ways;
    m_useCli->setText(insteadOf ? tr("Use the GitHub CLI's sign-in instead") : tr("Use the GitHub CLI's sign-in"));
    m_usePaste->setText(insteadOf ? tr("Paste a token instead") : tr("Paste a token"));
    m_server->setText(insteadOf ? tr("Settings for this server…") : tr("Enter a client id, or register one…"));
    m_input->setAccessibleName(m_page == Page::Paste ? tr("Token") : tr("Address of the server"));
    m_input->setPlaceholderText(m_page == Page::Server ? QStringLiteral("github.example.com") : QString());
    m_primary->setText(m_page == Page::Server      ? tr("Continue")
                           : m_page == Page::Paste ? tr("Sign in")
                           : m_page == Page::Note  ? tr("Close")
                                                   : tr("Try again"));
    updateStatus();
    const int side = designLength(font(), 24);
    QVBoxLayout &column = m_room->column();
    column.setContentsMargins(side, designLength(font(), 22), side, designLength(font(), 22));
    column.activate(); // What was hidden or shown counts from the next layout on.
    const int wanted = designLength(font(), designWidth);
    setFixedSize(QSize(wanted, column.totalHeightForWidth(wanted)).boundedTo(screen()->availableSize()));
}

void SignInDialog::updateStatus()
{
    if (m_page == Page::Busy)
        return setGuideText(m_status, m_busyText.toHtmlEscaped());
    if (m_page != Page::Code)
        return;
    QString waiting = tr("Waiting for an answer");
    if (m_signIn && m_signIn->expires().isValid()) {
        const qint64 left = std::max<qint64>(0, m_dependencies.clock().secsTo(m_signIn->expires()));
        waiting = tr("Waiting for approval · code expires in %1")
                      .arg(QStringLiteral("%1:%2").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0')));
    }
    setGuideText(m_status, QStringLiteral("◌ %1<br>%2").arg(waiting.toHtmlEscaped(), scopeText(m_scope, keptText(m_keyring))));
}

void SignInDialog::changeEvent(QEvent *event)
{
    if (m_primary && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        updateTexts();
    QDialog::changeEvent(event);
}

void SignInDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeFor(palette()).panel);
}

void SignInDialog::copyCode()
{
    QGuiApplication::clipboard()->setText(m_code->code());
    m_copy->setText(tr("Copied"));
}

} // namespace waybill
