#pragma once

#include "ui/repository/repositorystatus.h"

#include <QWidget>

namespace waybill {

class LinkButton;
class Paragraph;

/// A strip that says whole why the chosen repository could not be read, for which the top bar has no room. Hidden while it could.
class RepositoryBanner : public QWidget
{
    Q_OBJECT

public:
    explicit RepositoryBanner(QWidget *parent = nullptr);

    void setStatus(const RepositoryStatus &status);

signals:
    void refreshWanted();
    void anotherWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Paragraph *m_text;
    LinkButton *m_again;
    LinkButton *m_another;
};

} // namespace waybill
