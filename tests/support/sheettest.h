#pragma once

#include "ui/look/style.h"
#include "ui/submit/submitsheet.h"
#include "ui/widgets/paragraph.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace waybill::test {

inline ReviewCheck check(const char *id, ReviewCheck::State state, const QString &title, const QString &detail = {})
{
    ReviewCheck made;
    made.id = QLatin1String(id);
    made.state = state;
    made.title = title;
    made.detail = detail;
    return made;
}

inline SubmitReview review(const QList<ReviewCheck> &checks, bool canSubmit)
{
    SubmitReview made;
    made.repository = QStringLiteral("ada/engine");
    made.summary = QStringLiteral("[Request] Numbers · 2 labels");
    made.checks = checks;
    made.canSubmit = canSubmit;
    return made;
}

inline FilingStatus filing(FilingRecord::Phase phase, bool running, const QString &question = {})
{
    FilingStatus status;
    status.id = QUuid::createUuid();
    status.request.repository = {QStringLiteral("ada"), QStringLiteral("engine")};
    status.record.phase = phase;
    status.record.question = question;
    status.running = running;
    return status;
}

/// The sheet over a window of 1000 by 640, fed with view models. The clock stands still.
class SheetTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

protected:
    template <typename T = QPushButton>
    T *find(const char *name)
    {
        return m_sheet->findChild<T *>(QLatin1String(name));
    }
    QString note() { return find<Paragraph>("note")->isVisible() ? find<Paragraph>("note")->text() : QString(); }
    void open();

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<SubmitSheet> m_sheet;
    QDateTime m_now;
};

inline void SheetTest::initTestCase()
{
    Style::install(*qApp, false);
    QApplication::setQuitOnLastWindowClosed(false);
}

inline void SheetTest::init()
{
    m_now = QDateTime(QDate(2025, 3, 15), QTime(18, 20), Qt::UTC);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 640);
    m_window->show();
    m_sheet = std::make_unique<SubmitSheet>([this] { return m_now; }, m_window.get());
}

inline void SheetTest::cleanup()
{
    m_sheet.reset();
    m_window.reset();
}

inline void SheetTest::open()
{
    m_sheet->open();
    QVERIFY(QTest::qWaitForWindowActive(m_sheet.get()));
}

} // namespace waybill::test
