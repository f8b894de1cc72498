// The window that everything is compared with: one QPlainTextEdit and nothing else.
// Arguments: width and height, so that it holds as many pixels as the window that it is compared with.

#include <QApplication>
#include <QPlainTextEdit>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    QPlainTextEdit edit;
    edit.resize(arguments.value(1).toInt(), arguments.value(2).toInt());
    edit.show();
    return QApplication::exec();
}
