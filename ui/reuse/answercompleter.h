#pragma once

#include <QCompleter>
#include <QPointer>
#include <QStringListModel>

namespace waybill {

class TextBox;

/// Offers earlier answers for the box that has the focus: all of them by Alt+Down or F4, and those that hold what is typed. A box without
/// any is left alone, so that a key there costs nothing.
class AnswerCompleter : public QObject
{
    Q_OBJECT

public:
    explicit AnswerCompleter(QObject *parent);

    /// Null: no box.
    void follow(TextBox *box, const QStringList &answers);

signals:
    /// The person chose this answer for the box.
    void chosen(const QString &answer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make();
    void offer(const QString &typed);
    void onTyped();
    bool takeKey(int key);

    QPointer<TextBox> m_box;
    QStringList m_answers;
    QStringListModel *m_model;
    QCompleter *m_completer = nullptr; ///< Made when something is first offered.
};

} // namespace waybill
