#pragma once

#include "app/base/clock.h"
#include "app/completion/completions.h"

#include <QObject>
#include <QPointer>

#include <functional>

QT_BEGIN_NAMESPACE
class QKeyEvent;
class QWidget;
QT_END_NAMESPACE

namespace waybill {

class CompletionPopup;
class TextBox;

/// Offers people, issues and emoji while one types @, # or a colon in a text of the form, as GitHub's own boxes do. Where no such sign is
/// before the caret a key costs a look at what stands there, and nothing is asked or made.
///
///   text changes ─▶ sign before the caret? ─▶ in code? ─▶ Completions ─▶ popup ─▶ Enter or Tab writes it
class Completer : public QObject
{
    Q_OBJECT

public:
    /// Of the open form. All must outlive it.
    struct Source
    {
        QPointer<QWidget> form; ///< Texts within it are watched.
        std::function<RepositoryStatePtr()> repository;
        std::function<void(const QList<Lookup> &)> ask; ///< What is to be known besides.
        std::function<QString()> web;                   ///< Address of the server.
        std::function<bool(int field)> isCode;          ///< Whether the field's text stands in a block of code.
        std::function<int()> field;                     ///< The one that is being written.
    };
    Completer(QWidget *window, Clock clock);

    void setSource(const Source &source);
    /// More is known of the repository: what is shown may be more, too.
    void refresh();
    CompletionPopup *popup() const { return m_popup; } ///< Null until it was first needed.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focus);
    void onText();
    void offer(const CompletionQuery &query);
    bool takesKey(const QKeyEvent &key) const;
    void onKey(const QKeyEvent &key);
    void take();
    void leave();
    void hide();
    bool isOpen() const;
    std::optional<CompletionQuery> query() const;

    QWidget *m_window;
    Clock m_clock;
    Source m_source;
    QPointer<TextBox> m_text; ///< The one that has the focus.
    CompletionPopup *m_popup = nullptr;
    RepositoryStatePtr m_state;             ///< What m_known was made of.
    std::unique_ptr<Completions> m_known;   ///< Made when it is first asked.
    std::optional<CompletionQuery> m_query; ///< What is offered for.
    int m_revision = -1;                    ///< Of the text, as it was offered for.
    int m_leftAt = -1;                      ///< Where the sign stands whose list was left; -1: none was.
};

} // namespace waybill
