"""Hears everything that is said on the accessibility bus, as a screen reader does. Prints "listening", and at its end how many events came."""

import signal

import pyatspi

EVENTS = ["focus:", "window:", "document:", "object:state-changed", "object:text-changed", "object:text-caret-moved",
          "object:text-selection-changed", "object:property-change", "object:children-changed", "object:value-changed",
          "object:bounds-changed", "object:visible-data-changed", "object:announcement"]
heard = 0


def hear(_):
    global heard
    heard += 1


signal.signal(signal.SIGTERM, lambda *_: pyatspi.Registry.stop())
pyatspi.Registry.registerEventListener(hear, *EVENTS)
print("listening", flush=True)
pyatspi.Registry.start()
print(heard, flush=True)
