#pragma once

#include "app/base/clock.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QMenu;
QT_END_NAMESPACE

namespace waybill {

class AccountButton;
class GlyphButton;
class RepositoryButton;
class TemplatePicker;
struct WindowActions;

/// The bar above the panes: which template, which repository, undo and redo, the menu, and who is signed in.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(const WindowActions &actions, const Clock &clock, QWidget *parent = nullptr);

    TemplatePicker &picker() { return *m_picker; }
    RepositoryButton &repository() { return *m_repository; }
    AccountButton &account() { return *m_account; }
    /// Whether what was typed is kept: a word or two.
    QLabel &savedState() { return *m_saved; }
    void openMenu();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adaptToFont();
    void giveWay();

    TemplatePicker *m_picker;
    RepositoryButton *m_repository;
    AccountButton *m_account;
    QLabel *m_saved;
    GlyphButton *m_redo;
    GlyphButton *m_menuButton;
    QMenu *m_menu;
};

} // namespace waybill
