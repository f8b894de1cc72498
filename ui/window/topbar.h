#pragma once

#include "app/base/clock.h"

#include <QLabel>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace waybill {

class AccountButton;
class GlyphButton;
class RepositoryButton;
class TemplatePicker;
struct WindowActions;

/// Whether what was typed is kept, in a word or two; where there is no room for them, as a tick. That it is not kept is always said in
/// words.
class SavedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit SavedLabel(QWidget *parent);

    void setState(const QString &words, bool trouble);
    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    /// Whether there is something to fold.
    bool canFold() const { return !m_trouble && !text().isEmpty(); }
    /// Width of the words, and of the tick.
    int wordsWidth() const { return QLabel::sizeHint().width(); }
    int tickWidth() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_trouble = false;
    bool m_folded = false;
};

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
    SavedLabel &savedState() { return *m_saved; }
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
    SavedLabel *m_saved;
    GlyphButton *m_redo;
    GlyphButton *m_menuButton;
    QMenu *m_menu;
};

} // namespace waybill
