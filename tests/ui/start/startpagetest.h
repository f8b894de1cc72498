#pragma once

#include "tests/support/windowtest.h"
#include "ui/start/startpage.h"
#include "ui/window/draftcontroller.h"

#include <QLineEdit>
#include <QListView>

namespace waybill::test {

/// A window with its start page.
class StartPageTest : public WindowTest
{
protected:
    StartPage *page() { return m_window->findChild<StartPage *>(); }
    QListView *rows() { return page()->findChild<QListView *>(QStringLiteral("rows")); }
    StartModel *model() { return static_cast<StartModel *>(rows()->model()); }
    QLineEdit *search() { return page()->findChild<QLineEdit *>(QStringLiteral("search")); }
    template <typename T = QAbstractButton>
    T *part(const char *name)
    {
        return page()->findChild<T *>(QLatin1String(name));
    }

    /// A draft on the disk, and in no window; answers by the id of their field.
    QUuid keep(const QString &version, const QString &purpose, const QString &repository = QStringLiteral("octo-org/payments"));
    bool open();
    bool ready()
    {
        return page() && model()->firstToOpen().isValid() && !page()->findChild<QWidget *>(QStringLiteral("status"))->isVisible();
    }
    QStringList titles();
    bool choose(const QUuid &entry);
    bool typed(const QString &words);
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers); }
    Catalogue catalogue() { return m_services->catalogue().value(); }
};

inline QUuid StartPageTest::keep(const QString &version, const QString &purpose, const QString &repository)
{
    m_now = m_now.addSecs(1);
    Draft draft;
    draft.id = QUuid::createUuid();
    draft.form = m_window->workspace().session().form();
    draft.given.resize(draft.form.definition->fields.size());
    draft.given[field("version")] = version;
    draft.given[field("purpose")] = purpose;
    draft.target.host = QStringLiteral("github.com");
    draft.target.repository = {repository.section(u'/', 0, 0), repository.section(u'/', 1)};
    draft.progress = {2, 14, 0};
    draft.open = false;
    draft.createdAt = m_now;
    const QUuid id = m_services->drafts().value().save(draft).value().id;
    return catalogue().rename(id, QStringLiteral("Draft ") + version).ok() ? id : QUuid();
}

inline bool StartPageTest::open()
{
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    return QTest::qWaitFor([this] { return ready(); });
}

inline QStringList StartPageTest::titles()
{
    QStringList titles;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->entryAt(model()->index(row)))
            titles.append(model()->index(row).data().toString());
    }
    return titles;
}

inline bool StartPageTest::choose(const QUuid &entry)
{
    rows()->setFocus();
    rows()->selectionModel()->setCurrentIndex(model()->indexOf(entry), QItemSelectionModel::ClearAndSelect);
    return rows()->currentIndex().isValid();
}

inline bool StartPageTest::typed(const QString &words)
{
    for (const QChar c : words)
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    return QTest::qWaitFor([&] { return model()->contents().words == words; });
}

} // namespace waybill::test
