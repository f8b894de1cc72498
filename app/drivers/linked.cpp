#include <QtPlugin>

// For programs that have the drivers linked in.
Q_IMPORT_PLUGIN(DriversPlugin)
