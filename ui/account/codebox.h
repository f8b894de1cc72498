#pragma once

#include <QAbstractButton>

namespace waybill {

/// A short code in large letters, to be read aloud or copied: a click copies it.
class CodeBox : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CodeBox(QWidget *parent = nullptr);

    /// Empty while there is none yet.
    void setCode(const QString &code);
    const QString &code() const { return m_code; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont codeFont() const;

    QString m_code;
};

} // namespace waybill
