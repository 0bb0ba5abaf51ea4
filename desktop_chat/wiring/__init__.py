"""Where everything is put together; nothing below knows who else there is."""
