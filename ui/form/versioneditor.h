#pragma once

#include "ui/form/fieldeditor.h"

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace waybill {

class GlyphButton;

/// A version, typed, or chosen from what the repository offers (see FormSession::offers): by the button, or Alt+Down in the line.
class VersionEditor : public FieldEditor
{
    Q_OBJECT

public:
    VersionEditor(FormSession &session, int field, QWidget *parent);

    QWidget *firstFocus() const override;
    void describe(const QString &name, const QString &description) override;
    void setRefused(bool refused) override;
    int arrange(int width) override;

protected:
    void follow() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onSuggestionsChanged();
    void openSuggestions();

    QLineEdit *m_box;
    GlyphButton *m_button; ///< Hidden while nothing is offered.
    QMenu *m_menu = nullptr;
};

} // namespace waybill
