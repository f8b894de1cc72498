#include <QTest>

class TestStructure : public QObject
{
    Q_OBJECT
private slots:
    void placeholder() { QVERIFY(true); }
};

QTEST_GUILESS_MAIN(TestStructure)
#include "tst_structure.moc"
