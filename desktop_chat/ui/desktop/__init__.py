"""The app among others on a desktop: where its window stands, what it does while nobody looks."""
