#include "ui/handover/handovercontroller.h"

#include "ui/handover/handoversheet.h"
#include "ui/widgets/prompts.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>
#include <QWidget>

namespace waybill {

HandoverController::HandoverController(Dependencies dependencies) : QObject(dependencies.window), m_dependencies(std::move(dependencies))
{
    const auto hands = [this](const QAction *action, HandoverWay way) {
        connect(action, &QAction::triggered, this, [this, way] { hand(m_dependencies.current(), way); });
    };
    hands(m_dependencies.copyValues, HandoverWay::CopyValues);
    hands(m_dependencies.saveValues, HandoverWay::SaveValues);
    hands(m_dependencies.copyLink, HandoverWay::CopyLink);
}

void HandoverController::start()
{
    DraftCalls &calls = m_dependencies.services.draftCalls();
    connect(&calls, &DraftCalls::handedOver, this, &HandoverController::show, Qt::UniqueConnection);
    calls.listen();
}

HandoverSheet *HandoverController::sheet() const
{
    return m_sheet;
}

void HandoverController::hand(const Draft &draft, HandoverWay way)
{
    switch (way) {
    case HandoverWay::CopyValues:
        QGuiApplication::clipboard()->setText(QString::fromUtf8(handoverValues(draft.form, draft.given)));
        emit told(tr("Values copied. Pasted into a file, they open in Waybill."));
        return;
    case HandoverWay::SaveValues:
        return save(draft);
    case HandoverWay::CopyLink:
        break;
    }
    const Result<QString> address = handoverAddress(draft.form, draft.given, draft.target);
    if (!address)
        return m_dependencies.prompts.tell(m_dependencies.window, tr("No link"), address.error().text(), {});
    QGuiApplication::clipboard()->setText(address.value());
    emit told(tr("Link copied. It opens this request in another person's Waybill."));
}

void HandoverController::save(const Draft &draft)
{
    const QString folder = QFileInfo(m_dependencies.folder).isDir() ? m_dependencies.folder : QDir::homePath();
    Prompts::FileRequest request;
    request.title = tr("Save as values file");
    request.suggestion = QDir(folder).filePath(QFileInfo(draft.form.origin).completeBaseName() + QStringLiteral(".yml"));
    request.filters = {tr("Values (*.yml *.yaml)"), tr("All files (*)")};
    request.suffix = QStringLiteral("yml");
    m_dependencies.prompts.saveFile(m_dependencies.window, request, [this, draft](const QString &path) {
        if (path.isEmpty())
            return;
        m_dependencies.folder = QFileInfo(path).absolutePath();
        QSaveFile file(path);
        const QByteArray values = handoverValues(draft.form, draft.given);
        if (file.open(QIODevice::WriteOnly) && file.write(values) == values.size() && file.commit())
            emit told(tr("Saved as %1. It opens in Waybill, also when it is dropped on the window.").arg(QFileInfo(path).fileName()));
        else
            m_dependencies.prompts.tell(m_dependencies.window, tr("Not saved"),
                                        tr("%1 could not be written: %2. Choose another place.").arg(path, file.errorString()), {});
    });
}

void HandoverController::show(const QString &address)
{
    QWidget *window = m_dependencies.window;
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->raise();
    window->activateWindow();
    // One at a time: whoever sends many gets no more than the first to be looked at.
    if (m_sheet)
        return emit told(tr("Another link came meanwhile. Open it again when this one is settled."));
    const Result<Handover> handover = readHandover(address, m_dependencies.known());
    if (!handover)
        return m_dependencies.prompts.tell(window, tr("Link not opened"), handover.error().text(), {});
    m_sheet = new HandoverSheet(handover.value(), window);
    m_sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_sheet, &HandoverSheet::taken, this, [this, taken = handover.value()] { emit this->taken(taken); });
    // A closed one lives until the event loop turns.
    connect(m_sheet, &QDialog::finished, this, [this] { m_sheet = nullptr; });
    m_sheet->open();
}

} // namespace waybill
