#include "ui/look/keytable.h"
#include "ui/look/style.h"
#include "ui/start/rowactions.h"
#include "ui/start/startbars.h"
#include "ui/start/startdelegate.h"
#include "ui/start/startpage.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

namespace waybill {

namespace {

/// Rows beyond the last one in view whose hits are asked for ahead, and the most at once.
constexpr int rowsAhead = 12;
constexpr int mostAtOnce = 100;

bool isKey(const QKeyEvent *event, const char *id)
{
    return keysOf(keyEntry(id)).contains(QKeySequence(event->keyCombination()));
}

/// The entry that is chosen beside the current one, where it is one.
std::optional<CatalogueEntry> chosenBeside(const QListView &list, const StartModel &model)
{
    QModelIndexList chosen = list.selectionModel()->selectedIndexes();
    chosen.removeOne(list.currentIndex());
    const CatalogueEntry *entry = chosen.size() == 1 ? model.entryAt(chosen.constFirst()) : nullptr;
    return entry ? std::optional(*entry) : std::nullopt;
}

} // namespace

void StartPage::activate(const QModelIndex &index)
{
    if (const CatalogueEntry *entry = m_model->entryAt(index))
        emit entryWanted(CatalogueEntry(*entry));
    else if (const StartTemplate *form = m_model->templateAt(index))
        emit templateWanted(QString(form->target));
    else if (index.isValid() && index.data(StartModel::KindRole).toInt() == int(StartModel::Kind::More)) {
        const int row = index.row();
        m_model->showAll(m_model->groupAt(index));
        m_list->setCurrentIndex(m_model->index(row));
        m_look.start(0);
    }
}

void StartPage::startFromRow()
{
    const StartTemplate *form = m_model->templateAt(m_list->currentIndex());
    if (form && !form->target.isEmpty())
        emit lastWanted(QString(form->target));
    else if (current() && current()->issue > 0)
        emit againWanted(CatalogueEntry(*current()));
    else
        tell(tr("Choose a template or a filed request to start from."), false);
}

void StartPage::rename()
{
    if (!current() || !m_actions->canRename())
        return;
    m_actions->hide();
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->edit(m_list->currentIndex());
}

void StartPage::placeActions()
{
    const CatalogueEntry *entry = current();
    const QRect row = m_list->visualRect(m_list->currentIndex());
    const StartTemplate *form = m_model->templateAt(m_list->currentIndex());
    m_actions->setVisible((entry || form) && row.isValid());
    if (entry)
        m_actions->setEntry(*entry, !entry->draft.isNull() && entry->draft == m_model->contents().open, chosenBeside(*m_list, *m_model));
    else if (form)
        m_actions->setTemplate(form->name, !form->target.isEmpty());
    const QSize size = m_actions->sizeHint();
    m_delegate->setRowRoom(size.width());
    const int top = row.top() + std::max(0, (designLength(font(), 56) - size.height()) / 2);
    m_actions->setGeometry({{isRightToLeft() ? row.left() : row.right() + 1 - size.width(), top}, size});
}

void StartPage::askForHits()
{
    const int first = m_list->indexAt(QPoint(m_list->viewport()->width() / 2, 1)).row();
    const QModelIndex bottom = m_list->indexAt(QPoint(m_list->viewport()->width() / 2, m_list->viewport()->height() - 1));
    const int last = bottom.isValid() ? bottom.row() + rowsAhead : m_model->rowCount() - 1;
    const QList<QUuid> ids = m_model->withoutHits(first, std::min(last, first + mostAtOnce));
    if (!ids.isEmpty())
        emit hitsWanted(m_model->contents().words, ids);
}

bool StartPage::onListKey(QKeyEvent *event)
{
    const CatalogueEntry *entry = current();
    const QString typed = event->text();
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        activate(m_list->currentIndex());
    } else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        // The first row of all is a heading.
        const bool home = event->key() == Qt::Key_Home;
        m_list->setCurrentIndex(home ? m_model->firstToOpen() : m_model->nearestTo(m_model->rowCount() - 1));
    } else if (isKey(event, "renameRow")) {
        rename();
    } else if (isKey(event, "duplicateRow") && entry && m_actions->canDuplicate()) {
        emit duplicateWanted(CatalogueEntry(*entry));
    } else if (isKey(event, "deleteRow")) {
        if (entry && m_actions->canDelete())
            emit deleteWanted(CatalogueEntry(*entry));
        else if (entry)
            tell(tr("This one cannot be deleted: it is in this window, in the outbox, or an issue."), false);
    } else if (event->matches(QKeySequence::Undo) && m_footer->canUndo()) {
        emit undoWanted();
    } else if (plain && !typed.isEmpty() && typed.at(0).isPrint() && !typed.at(0).isSpace()) {
        m_head->search().setFocus(Qt::OtherFocusReason);
        m_head->search().insert(typed);
    } else {
        return false;
    }
    return true;
}

bool StartPage::onSearchKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // What stands there before an answer came is not what was looked for.
        if (m_head->words() == m_model->contents().words)
            activate(m_list->currentIndex());
        return true;
    default:
        break;
    }
    return (isKey(event, "renameRow") || isKey(event, "duplicateRow")) && onListKey(event);
}

bool StartPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &StartPage::placeActions);
    // The window's own undo is the form's.
    if (watched == m_list && event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)
        && m_footer->canUndo()) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        // Not what the line for a name or a button of the row leaves over.
        if (watched == m_list && m_list->hasFocus() && onListKey(key))
            return true;
        if (watched == &m_head->search() && onSearchKey(key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        clearSearch();
    } else if (isKey(event, "findRow")) {
        m_head->search().setFocus(Qt::ShortcutFocusReason);
        m_head->search().selectAll();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void StartPage::clearSearch()
{
    if (m_head->search().text().isEmpty())
        emit closeWanted();
    else
        m_head->search().clear();
}

} // namespace waybill
