#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace waybill {

class GlyphButton;
class TemplatePicker;
struct WindowActions;

/// The bar above the panes: which template, undo and redo, and the menu.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(const WindowActions &actions, QWidget *parent = nullptr);

    TemplatePicker &picker() { return *m_picker; }
    void openMenu();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adaptToFont();

    TemplatePicker *m_picker;
    GlyphButton *m_menuButton;
    QMenu *m_menu;
};

} // namespace waybill
