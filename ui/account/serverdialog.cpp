#include "ui/account/serverdialog.h"

#include "ui/look/style.h"
#include "ui/widgets/checkedline.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

ServerDialog::ServerDialog(const Host &host, const ServerSettings &settings, std::function<void(const QUrl &)> openBrowser,
                           Prompts *prompts, QWidget *parent)
    : PanelDialog(520, parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("serverSettings"));
    setHeading(tr("Settings for %1").arg(host.name));
    setLead(tr("All may stay empty. They are kept on this computer, for this server alone."));
    // In a low window it scrolls: nothing is cut.
    auto *page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(designLength(font(), 4));
    m_clientId = addLine("clientId", tr("Client id for signing in by code"),
                         tr("Once, in three clicks: open the page below, name the app “Waybill” with any homepage and callback address "
                            "(such as https://localhost), tick “Enable Device Flow” and register it. Then copy its client id here; it is "
                            "no secret."),
                         settings.clientId, checkClientId);
    auto *link = new LinkButton(tr("Register an OAuth app on %1").arg(host.name), this);
    link->setObjectName(QStringLiteral("register"));
    m_column->addWidget(link, 0, Qt::AlignLeft);
    connect(link, &LinkButton::clicked, this, [page = registrationPage(host), openBrowser = std::move(openBrowser)] {
        if (openBrowser)
            openBrowser(page);
    });
    m_restAddress = addLine("restAddress", tr("Address of the REST API"),
                            tr("Only where a gateway stands before the server. Usual: %1").arg(host.rest.toString()), settings.restAddress,
                            checkRestAddress);
    m_certificate =
        addLine("certificateAuthority", tr("File of a certificate authority"),
                tr("In PEM form; trusted for this server beside the system's."), settings.certificateAuthority, checkCertificateAuthority);
    if (prompts) {
        auto *choose = new QPushButton(tr("Choose…"), m_certificate);
        choose->setObjectName(QStringLiteral("chooseCertificate"));
        choose->setAccessibleDescription(m_certificate->line().accessibleName());
        choose->setAutoDefault(false);
        m_certificate->addButton(choose);
        connect(choose, &QPushButton::clicked, this, [this, prompts] { chooseCertificate(*prompts); });
    }
    m_column->addStretch(1);
    m_scroll = new ContentScroll(page, heading(), this);
    body().addWidget(m_scroll, 1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *save = new QPushButton(tr("Save"), this);
    save->setObjectName(QStringLiteral("save"));
    save->setProperty(primaryProperty, true);
    save->setDefault(true);
    buttons().addStretch(1);
    buttons().addWidget(cancel);
    buttons().addWidget(save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ServerDialog::save);
    m_clientId->line().setFocus(Qt::OtherFocusReason);
}

CheckedLine *ServerDialog::addLine(const char *name, const QString &label, const QString &hint, const QString &text,
                                   Result<Done> (*check)(const QString &))
{
    if (!m_lines.isEmpty())
        m_column->addSpacing(designLength(font(), 10));
    auto *words = new Paragraph(13, Paragraph::Tone::Ink, this, QFont::DemiBold);
    words->setText(label);
    auto *explained = new Paragraph(13, Paragraph::Tone::Muted, this);
    explained->setText(hint);
    auto *line = new CheckedLine(name, label, this);
    line->line().setText(text);
    m_column->addWidget(words);
    m_column->addWidget(explained);
    m_column->addWidget(line);
    const auto look = [line, check] {
        const Result<Done> fits = check(line->line().text());
        line->setError(fits ? QString() : fits.error().message);
    };
    connect(&line->line(), &QLineEdit::textChanged, this, look);
    look();
    connect(line, &CheckedLine::errorChanged, this, [this] { fit(false); });
    m_lines.append({line, check});
    return line;
}

void ServerDialog::chooseCertificate(Prompts &prompts)
{
    const QFileInfo typed(m_certificate->line().text().trimmed());
    Prompts::FileRequest request;
    request.title = tr("File of a certificate authority");
    request.suggestion = typed.isAbsolute() && typed.dir().exists() ? typed.absolutePath() : QDir::homePath();
    request.filters = QStringList{tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")};
    prompts.openFile(this, request, [line = QPointer(m_certificate)](const QString &path) {
        if (path.isEmpty() || !line)
            return;
        line->line().setText(path);
        // As if it was typed: what is wrong with it is said at once.
        emit line->line().textEdited(path);
    });
}

int ServerDialog::extraHeight(int width) const
{
    return m_scroll->extraHeight(width);
}

void ServerDialog::save()
{
    for (const Line &one : std::as_const(m_lines)) {
        const Result<Done> fits = one.check(one.line->line().text());
        one.line->setError(fits ? QString() : fits.error().message);
        if (fits)
            continue;
        one.line->line().setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto text = [](const CheckedLine *line) { return line->line().text().trimmed(); };
    const ServerSettings settings{text(m_clientId), text(m_restAddress), text(m_certificate)};
    accept();
    emit saved(settings);
}

} // namespace waybill
