#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace waybill {

class Paragraph;

class LinkButton;
class Paragraph;

/// The first time: one line above the form that says what the program does and where to start.
class WelcomeLine : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomeLine(QWidget *parent);

signals:
    void startPageWanted();
    /// The person has read it.
    void putAway();

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The start page with nothing there: what the program does, and one button to begin with.
class WelcomeCard : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomeCard(QWidget *parent);

    /// The template that the button begins with.
    void setTemplate(const QString &name);
    QPushButton *button() const { return m_begin; }
    /// Where there is little height, the button matters more than what the program does.
    void setShort(bool isShort);

signals:
    void beginWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Paragraph *m_words;
    QPushButton *m_begin;
};

} // namespace waybill
