#pragma once

#include "app/account/serversettings.h"
#include "ui/widgets/paneldialog.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace waybill {

class CheckedLine;
class ContentScroll;
class Prompts;

/// What one server needs beside its address: the client id of an OAuth app (and how to register one), the address of a gateway, a
/// certificate authority. Each is looked at while it is typed; what cannot be used is not saved.
class ServerDialog : public PanelDialog
{
    Q_OBJECT

public:
    /// `prompts` for choosing a file; null: its path is typed. Must outlive it.
    ServerDialog(const Host &host, const ServerSettings &settings, std::function<void(const QUrl &)> openBrowser, Prompts *prompts,
                 QWidget *parent);

signals:
    /// The dialog is closed before.
    void saved(const waybill::ServerSettings &settings);

protected:
    int extraHeight(int width) const override;

private:
    CheckedLine *addLine(const char *name, const QString &label, const QString &hint, const QString &text,
                         Result<Done> (*check)(const QString &));
    void chooseCertificate(Prompts &prompts);
    void save();

    struct Line
    {
        CheckedLine *line;
        Result<Done> (*check)(const QString &);
    };
    QList<Line> m_lines;
    QVBoxLayout *m_column;
    ContentScroll *m_scroll;
    CheckedLine *m_clientId;
    CheckedLine *m_restAddress;
    CheckedLine *m_certificate;
};

} // namespace waybill
