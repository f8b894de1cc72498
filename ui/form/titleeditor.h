#pragma once

#include "ui/form/texteditor.h"

namespace waybill {

class LinkButton;

/// The title with the labels that the answers give it. The title follows from other answers until the person writes one;
/// then a link gives it back.
class TitleEditor : public TextEditor
{
    Q_OBJECT

public:
    TitleEditor(FormSession &session, int field, QWidget *parent);

    void describe(const QString &name, const QString &description) override;
    int arrange(int width) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Chip
    {
        QString name;
        QRect place;
    };
    void updateExtras();
    QFont chipFont() const;

    LinkButton *m_reset;
    QStringList m_labels;
    QList<Chip> m_chips;
    QString m_description;
};

} // namespace waybill
