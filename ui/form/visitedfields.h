#pragma once

// Form and checks share these, and panes do not know each other.
#include "ui/widgets/visitedfields.h"
