"""Where the packaged app starts."""

import sys

from desktop_chat.__main__ import main

sys.exit(main())
