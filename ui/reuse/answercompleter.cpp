#include "ui/reuse/answercompleter.h"

#include "ui/look/keytable.h"
#include "ui/look/spokenpart.h"
#include "ui/look/style.h"
#include "ui/widgets/textbox.h"

#include <QKeyEvent>
#include <QListView>

#include <algorithm>

namespace waybill {

namespace {

constexpr int shownRows = 8;
/// Characters from which what is typed is compared: one alone is in everything.
constexpr qsizetype leastTyped = 2;

} // namespace

AnswerCompleter::AnswerCompleter(QObject *parent) : QObject(parent), m_model(new QStringListModel(this)) { }

void AnswerCompleter::follow(TextBox *box, const QStringList &answers)
{
    if (m_box) {
        m_box->removeEventFilter(this);
        m_box->disconnect(this);
    }
    m_box = answers.isEmpty() ? nullptr : box;
    m_answers = answers;
    if (!m_box)
        return;
    m_box->installEventFilter(this);
    connect(m_box, &TextBox::textChanged, this, &AnswerCompleter::onTyped);
    const QString hint = tr("Alt+Down offers earlier answers.");
    if (!m_box->accessibleDescription().contains(hint))
        setSpokenDescription(m_box, m_box->accessibleDescription() + u' ' + hint);
}

void AnswerCompleter::make()
{
    m_completer = new QCompleter(m_model, this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(shownRows);
    auto *list = new QListView;
    m_completer->setPopup(list);
    prepareList(list, tr("Earlier answers"));
    list->setObjectName(QStringLiteral("earlierAnswers"));
    // Before the completer's own: Enter takes an answer and does not leave the box.
    list->installEventFilter(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &AnswerCompleter::chosen);
}

void AnswerCompleter::offer(const QString &typed)
{
    if (!m_completer)
        make();
    m_model->setStringList(m_answers);
    m_completer->setWidget(m_box);
    m_completer->setCompletionPrefix(typed);
    m_completer->complete();
}

void AnswerCompleter::onTyped()
{
    if (!m_box || !m_box->hasFocus())
        return;
    const QString typed = m_box->toPlainText();
    const auto fits = [&typed](const QString &answer) {
        return answer.size() > typed.size() && answer.contains(typed, Qt::CaseInsensitive);
    };
    if (typed.size() >= leastTyped && std::any_of(m_answers.cbegin(), m_answers.cend(), fits))
        offer(typed);
    else if (m_completer)
        m_completer->popup()->hide();
}

bool AnswerCompleter::takeKey(int key)
{
    QAbstractItemView *list = m_completer->popup();
    if (key == Qt::Key_Escape) {
        list->hide();
        return true;
    }
    const QModelIndex current = list->currentIndex();
    if ((key != Qt::Key_Return && key != Qt::Key_Enter) || !current.isValid())
        return false;
    list->hide();
    emit chosen(current.data().toString());
    return true;
}

bool AnswerCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (m_completer && watched == m_completer->popup())
        return takeKey(key->key());
    if (watched != m_box || !keysOf(keyEntry("offer")).contains(QKeySequence(key->keyCombination())))
        return false;
    offer({});
    return true;
}

} // namespace waybill
